local co = coroutine.create(function() error({code = 5}) end)
local ok, e = coroutine.resume(co)
print(ok, e.code) -- expect: false\t5
print(coroutine.resume(coroutine.create(function() error(nil) end))) -- expect: false\tnil
print(coroutine.resume(coroutine.create(function() error() end))) -- expect: false\tnil
