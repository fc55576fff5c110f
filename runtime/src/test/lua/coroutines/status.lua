local co
co = coroutine.create(function()
  print(coroutine.status(co))
  local inner = coroutine.create(function() return coroutine.status(co) end)
  print(select(2, coroutine.resume(inner)))
  coroutine.yield()
end)
print("outside", coroutine.status(co))
coroutine.resume(co)
print("after yield", coroutine.status(co))
coroutine.resume(co)
print("after end", coroutine.status(co))
local failed = coroutine.create(error)
print(coroutine.resume(failed, "x"))
print(coroutine.status(failed))
-- expect: outside\tsuspended
-- expect: running
-- expect: normal
-- expect: after yield\tsuspended
-- expect: after end\tdead
-- expect: false\tx
-- expect: dead
