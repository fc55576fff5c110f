-- The largest singular value of an endless matrix, cut at n by n: small functions called in inner loops,
-- arrays of numbers.
local function element(i, j)
  local diagonal = i + j - 1
  return 1.0 / (diagonal * (diagonal - 1) * 0.5 + i)
end

local function times(n, vector, result)
  for i = 1, n do
    local sum = 0
    for j = 1, n do
      sum = sum + vector[j] * element(i, j)
    end
    result[i] = sum
  end
end

local function timesTransposed(n, vector, result)
  for i = 1, n do
    local sum = 0
    for j = 1, n do
      sum = sum + vector[j] * element(j, i)
    end
    result[i] = sum
  end
end

return function(n)
  local u, v, between = {}, {}, {}
  for i = 1, n do
    u[i] = 1
  end
  for _ = 1, 10 do
    times(n, u, between)
    timesTransposed(n, between, v)
    times(n, v, between)
    timesTransposed(n, between, u)
  end
  local along, square = 0, 0
  for i = 1, n do
    along = along + u[i] * v[i]
    square = square + v[i] * v[i]
  end
  return math.sqrt(along / square)
end
