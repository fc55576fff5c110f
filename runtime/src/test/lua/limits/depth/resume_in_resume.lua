-- limit: depth 200000
local function f() return select(2, coroutine.resume(coroutine.create(f))) end
print((f():match("stack overflow"))) -- expect: stack overflow
