-- A generator loop: n values out of one coroutine.wrap, a resume and a yield each.
return function(n)
  local sum = 0
  local generator = coroutine.wrap(function()
    for i = 1, n do
      coroutine.yield(i)
    end
  end)
  for _ = 1, n do
    sum = sum + generator()
  end
  generator()
  return sum
end
