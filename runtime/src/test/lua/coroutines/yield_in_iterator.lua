local function range(n)
  return function(_, i)
    i = i + 1
    if i <= n then
      coroutine.yield("step " .. i)
      return i
    end
  end, nil, 0
end
local co = coroutine.wrap(function()
  local sum = 0
  for i in range(2) do sum = sum + i end
  return sum
end)
print(co()) -- expect: step 1
print(co()) -- expect: step 2
print(co()) -- expect: 3
