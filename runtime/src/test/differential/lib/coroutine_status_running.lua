local co co = coroutine.create(function() print(coroutine.status(co), select(2, coroutine.running())) local inner = coroutine.create(function() print(coroutine.status(co)) end) coroutine.resume(inner) end)
coroutine.resume(co) print(coroutine.status(co), select(2, coroutine.running()), coroutine.isyieldable)
