-- limit: depth 200000
local depth = 0
local function f() depth = depth + 1 return coroutine.wrap(f)() end
local ok, message = pcall(f)
print(ok, message:match("stack overflow"), depth > 100) -- expect: false\tstack overflow\ttrue
