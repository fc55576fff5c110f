local co = coroutine.wrap(function()
  return xpcall(error, function(m) coroutine.yield(m) end, "x")
end)
print(co()) -- expect: false\terror in error handling
