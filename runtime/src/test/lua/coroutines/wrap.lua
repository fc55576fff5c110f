local f = coroutine.wrap(function(...)
  local args = {...}
  while true do args = {coroutine.yield(#args, args[1])} end
end)
print(f(1, 2, 3)) -- expect: 3\t1
print(f()) -- expect: 0\tnil
print(f(nil)) -- expect: 0\tnil
print(f("x")) -- expect: 1\tx
