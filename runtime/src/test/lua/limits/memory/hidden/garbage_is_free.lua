-- limit: memory 8
local function list(n) local t = {} for i = 1, n do t[i] = {i} end return t end

-- A variable that is not read any more.
local function dead(n)
  local big = list(20000)
  local size = #big
  for i = 1, n do size = size + #list(100) - 100 end
  return size
end
for i = 1, 5 do print(dead(4000)) end
-- expect: 20000
-- expect: 20000
-- expect: 20000
-- expect: 20000
-- expect: 20000

-- A place that has a number now.
local function reused(n)
  do local big = list(30000) assert(#big == 30000) end
  local a, b, c = 1, 2, 3
  for i = 1, n do a = a + #list(100) b = b + a c = c + b end
  return a
end
print(reused(4000), reused(4000)) -- expect: 400001\t400001

-- Arguments, results and temporaries.
local function second(a, b) return b end
local function temporaries(n)
  local x
  for i = 1, n do x = second(list(1000), #second(list(1000), list(1000))) end
  return x
end
print(temporaries(1000)) -- expect: 1000

-- Whatever metamethods had.
local mt = {__index = function(t, k) return #list(1000) + k end, __add = function(a, b) return #list(1000) + b end}
local function operators(n)
  local o, sum = setmetatable({}, mt), 0
  for i = 1, n do sum = sum + o[i] + (o + i) end
  return sum
end
print(operators(1000)) -- expect: 3001000

-- Varargs, coroutines, sorting.
local function variable(n, ...) if n == 0 then return #list(1000) end return (variable(n - 1, n, ...)) end
local function all(n)
  local sum = 0
  for i = 1, n do
    sum = sum + variable(50) + coroutine.wrap(function() local l = list(500) coroutine.yield(#l) end)()
    local l = list(500)
    table.sort(l, function(a, b) return a[1] > b[1] end)
    sum = sum + l[1][1]
  end
  return sum
end
print(all(300)) -- expect: 600000
