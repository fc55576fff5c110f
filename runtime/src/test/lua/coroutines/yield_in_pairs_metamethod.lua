local t = setmetatable({}, {__pairs = function(t) coroutine.yield("pairs") return next, {a = 1}, nil end})
local co = coroutine.wrap(function() for k, v in pairs(t) do return k, v end end)
print(co()) -- expect error: attempt to yield across a host call boundary
print(co())
