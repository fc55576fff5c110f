-- limit: depth 200000
local function f() return (("x"):gsub(".", f)) end
local ok, message = pcall(f)
print(ok, message:match("stack overflow")) -- expect: false\tstack overflow
