local function deep(n) if n == 0 then return coroutine.yield("bottom") end return (deep(n - 1)) + 1 end
local co = coroutine.wrap(function() return deep(10000) end)
print(co()) -- expect: bottom
print(co(0)) -- expect: 10000
