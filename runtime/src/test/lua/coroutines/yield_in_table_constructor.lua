local co = coroutine.wrap(function()
  local t = {1, coroutine.yield("a"), x = coroutine.yield("b"), coroutine.yield("c")}
  return #t, t[2], t.x, t[3], t[4]
end)
print(co()) -- expect: a
print(co(10, 11)) -- expect: b
print(co(20)) -- expect: c
print(co(30, 31)) -- expect: 4\t10\t20\t30\t31
