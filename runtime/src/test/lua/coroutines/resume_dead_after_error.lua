local co = coroutine.create(function() error("x", 0) end)
print(coroutine.resume(co)) -- expect: false\tx
print(coroutine.resume(co)) -- expect: false\tcannot resume dead coroutine
