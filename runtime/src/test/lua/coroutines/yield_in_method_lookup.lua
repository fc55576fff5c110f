local t = setmetatable({}, {__index = function(t, k) return coroutine.yield(k) end})
local co = coroutine.wrap(function() return t:method("argument") end)
print(co()) -- expect: method
print(co(function(self, a) return self == t, a end)) -- expect: true\targument
