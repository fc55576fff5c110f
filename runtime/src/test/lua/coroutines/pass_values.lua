local co = coroutine.create(function(a, b)
  local c, d = coroutine.yield(a + b)
  local e = coroutine.yield(c, d, nil)
  return "end", e
end)
print(coroutine.resume(co, 1, 2)) -- expect: true\t3
print(coroutine.resume(co, "c", "d")) -- expect: true\tc\td\tnil
print(coroutine.resume(co, "e")) -- expect: true\tend\te
print(coroutine.resume(co)) -- expect: false\tcannot resume dead coroutine
print(coroutine.status(co)) -- expect: dead
