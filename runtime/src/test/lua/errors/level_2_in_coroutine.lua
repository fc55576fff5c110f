local co = coroutine.create(function() error("x", 2) end)
print(coroutine.resume(co)) -- expect: false\tx
