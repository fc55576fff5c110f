local mt = {}
local function event(name) return function(a, b) local r = coroutine.yield(name) return r end end
for _, name in ipairs {"add", "sub", "mul", "div", "mod", "pow", "unm", "concat", "len"} do
  mt["__" .. name] = event(name)
end
local t = setmetatable({}, mt)
local function run(f)
  local co = coroutine.wrap(f)
  local name = co()
  return name, co("result") -- expect error: yield_in_arithmetic.lua:22: attempt to perform arithmetic on a string value
end
print(run(function() return t + 1 end)) -- expect: add\tresult
print(run(function() return 1 - t end)) -- expect: sub\tresult
print(run(function() return t * t end)) -- expect: mul\tresult
print(run(function() return t / 2 end)) -- expect: div\tresult
print(run(function() return t % 2 end)) -- expect: mod\tresult
print(run(function() return t ^ 2 end)) -- expect: pow\tresult
print(run(function() return -t end)) -- expect: unm\tresult
print(run(function() return #t end)) -- expect: len\tresult
print(run(function() return t .. "x" end)) -- expect: concat\tresult
print(run(function() return "x" .. t end)) -- expect: concat\tresult
print(run(function() local v = 1 + (t + 2) .. "tail" return v end))
