local co = coroutine.wrap(function()
  return xpcall(coroutine.yield, print, 1, 2, 3)
end)
print(co()) -- expect: 1\t2\t3
print(co(4, 5)) -- expect: true\t4\t5
