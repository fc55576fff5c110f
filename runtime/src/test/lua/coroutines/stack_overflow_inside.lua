-- limit: depth 100000
local co = coroutine.create(function() local function f() return 1 + f() end return f() end)
local ok, e = coroutine.resume(co)
print(ok, e:match("stack overflow")) -- expect: false\tstack overflow
print(coroutine.status(co)) -- expect: dead
