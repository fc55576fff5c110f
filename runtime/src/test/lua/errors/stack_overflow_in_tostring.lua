local t = setmetatable({}, {})
getmetatable(t).__tostring = function(x) return tostring(x) end
local ok, e = pcall(tostring, t)
print(ok, e:match("stack overflow")) -- expect: false\tstack overflow
