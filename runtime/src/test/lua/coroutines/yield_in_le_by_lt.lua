local mt = {__lt = function() return coroutine.yield("lt") end}
local a, b = setmetatable({}, mt), setmetatable({}, mt)
local co = coroutine.wrap(function() return a <= b end)
print(co()) -- expect: lt
print(co(true)) -- expect: false
