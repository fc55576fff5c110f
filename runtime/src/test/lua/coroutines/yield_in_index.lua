local mt = {}
mt.__index = function(t, k) return coroutine.yield("get " .. k) end
mt.__newindex = function(t, k, v) rawset(t, k, coroutine.yield("set " .. k)) end
mt.__call = function(self, ...) return coroutine.yield("call", ...) end
local t = setmetatable({}, mt)
local function run(f)
  local co = coroutine.wrap(f)
  local name, x = co()
  return name, x, co("result")
end
print(run(function() return t.field end)) -- expect: get field\tnil\tresult
print(run(function() local k = "key"; return t[k] end)) -- expect: get key\tnil\tresult
print(run(function() t.stored = 1; return rawget(t, "stored") end)) -- expect: set stored\tnil\tresult
print(run(function() return t(1, 2) end)) -- expect: call\t1\tresult
print(run(function() local x = t("not tail") return x end)) -- expect: call\tnot tail\tresult
print(run(function() t.fn = nil; return "done" end)) -- expect: set fn\tnil\tdone
local sub = setmetatable({}, {__index = t})
print(run(function() return sub.deep end)) -- expect: get deep\tnil\tresult
print(run(function() return (function(...) return select("#", ...) end)(t.a, 1) end)) -- expect: get a\tnil\t2
