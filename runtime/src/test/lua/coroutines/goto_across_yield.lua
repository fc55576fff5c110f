local co = coroutine.wrap(function()
  local i = 0
  ::again::
  i = i + 1
  coroutine.yield(i)
  if i < 3 then goto again end
  return "end"
end)
print(co(), co(), co(), co()) -- expect: 1\t2\t3\tend
