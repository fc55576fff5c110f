local co = coroutine.wrap(function() return pcall(coroutine.yield, 1, 2) end)
print(co()) -- expect: 1\t2
print(co("a", "b")) -- expect: true\ta\tb
