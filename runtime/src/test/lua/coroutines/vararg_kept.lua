local co = coroutine.wrap(function(...)
  coroutine.yield(select("#", ...))
  return ...
end)
print(co(1, nil, 3, nil)) -- expect: 4
print(co()) -- expect: 1\tnil\t3\tnil
