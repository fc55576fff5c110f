local function tail(n) if n == 0 then return coroutine.yield("bottom") end return tail(n - 1) end
local co = coroutine.wrap(function() return tail(10000) end)
print(co()) -- expect: bottom
print(co("back")) -- expect: back
