local co = coroutine.wrap(function()
  local fs = {}
  for i = 1, 3 do
    fs[i] = function() i = i + 1; return i end
    coroutine.yield()
  end
  return fs[1](), fs[1](), fs[2](), fs[3]()
end)
co() co() co()
print(co()) -- expect: 2\t3\t3\t4
