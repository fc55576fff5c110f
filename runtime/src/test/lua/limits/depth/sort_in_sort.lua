-- limit: depth 200000
local function sort() table.sort({2, 1}, function(a, b) sort() return a < b end) end
local ok, message = pcall(sort)
print(ok, message:match("stack overflow")) -- expect: false\tstack overflow
