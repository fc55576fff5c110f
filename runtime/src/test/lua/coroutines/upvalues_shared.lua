local x = 1
local co = coroutine.wrap(function() while true do x = x * 2 coroutine.yield() end end)
co() co()
x = x + 100
co()
print(x) -- expect: 208
