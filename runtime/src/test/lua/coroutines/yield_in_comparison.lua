local mt = {}
mt.__eq = function() return coroutine.yield("eq") end
mt.__lt = function() return coroutine.yield("lt") end
mt.__le = function() return coroutine.yield("le") end
local a, b = setmetatable({}, mt), setmetatable({}, mt)
local function run(f, result)
  local co = coroutine.wrap(f)
  local name = co()
  return name, co(result)
end
print(run(function() return a == b end, 1)) -- expect: eq\ttrue
print(run(function() return a ~= b end, 1)) -- expect: eq\tfalse
print(run(function() return a == b end, nil)) -- expect: eq\tfalse
print(run(function() return a < b end, "x")) -- expect: lt\ttrue
print(run(function() return a > b end, false)) -- expect: lt\tfalse
print(run(function() return a <= b end, true)) -- expect: le\ttrue
print(run(function() return a >= b end, nil)) -- expect: le\tfalse
print(run(function() if a < b then return "then" else return "else" end end, true)) -- expect: lt\tthen
print(run(function() if a < b then return "then" else return "else" end end, false)) -- expect: lt\telse
print(run(function() if not (a <= b) then return "then" else return "else" end end, false)) -- expect: le\tthen
print(run(function() local n = 0 while a < b do n = n + 1 if n == 1 then break end end return n end, true)) -- expect: lt\t1
print(run(function() return a < b and "and" or "or" end, true)) -- expect: lt\tand
