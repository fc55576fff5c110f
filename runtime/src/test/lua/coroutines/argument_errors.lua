print(pcall(coroutine.create)) -- expect: false\tbad argument #1 to 'coroutine.create' (function expected, got no value)
print(pcall(coroutine.create, 1)) -- expect: false\tbad argument #1 to 'coroutine.create' (function expected, got number)
print(pcall(coroutine.wrap, nil)) -- expect: false\tbad argument #1 to 'coroutine.wrap' (function expected, got nil)
print(pcall(coroutine.resume, 1)) -- expect: false\tbad argument #1 to 'coroutine.resume' (coroutine expected)
print(pcall(coroutine.status)) -- expect: false\tbad argument #1 to 'coroutine.status' (coroutine expected)
print(select(2, pcall(function() coroutine.resume() end))) -- expect: argument_errors.lua:6: bad argument #1 to 'resume' (coroutine expected)
print(type(coroutine.create(print))) -- expect: thread
