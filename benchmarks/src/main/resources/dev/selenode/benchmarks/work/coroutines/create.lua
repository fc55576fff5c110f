-- n coroutines made, run to their first yield, resumed and ended.
local function body(i)
  local more = coroutine.yield(i)
  return i + more
end

return function(n)
  local sum = 0
  for i = 1, n do
    local co = coroutine.create(body)
    local _, first = coroutine.resume(co, i)
    local _, last = coroutine.resume(co, 1)
    sum = sum + first + last
  end
  return sum
end
