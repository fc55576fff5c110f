local t = setmetatable({}, {__index = function(t, k) return t[k] end})
local ok, e = pcall(function() return t.x end)
print(ok, e:match("stack overflow")) -- expect: false\tstack overflow
