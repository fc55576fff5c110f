-- Functions made at run time: over shared and over own upvalues, passed on, called, composed.
local function counter(step)
  local count = 0
  return function()
    count = count + step
    return count
  end, function()
    return count
  end
end

local function compose(f, g)
  return function(x)
    return f(g(x))
  end
end

local function fold(n, f, start)
  for i = 1, n do
    start = f(start, i)
  end
  return start
end

return function(n)
  local sum = 0
  for i = 1, n do
    local add, get = counter(i % 3)
    for _ = 1, 5 do
      add()
    end
    local twice = compose(function(x) return x + i end, function(x) return x * 2 end)
    sum = sum + get() + twice(i)
    sum = fold(4, function(a, b) return (a + b) % 1000003 end, sum)
  end
  return sum
end
