-- Arithmetic on locals in one numeric loop.
return function(n)
  local sum = 0
  for i = 1, n do
    sum = sum + i * i % 7
  end
  return sum
end
