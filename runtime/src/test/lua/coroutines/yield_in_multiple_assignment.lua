local co = coroutine.wrap(function()
  local a, b, c = coroutine.yield(1), coroutine.yield(2)
  return a, b, c
end)
co()
co("a", "lost")
print(co("b", "c")) -- expect: a\tb\tc
