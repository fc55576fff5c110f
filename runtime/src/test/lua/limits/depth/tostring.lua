local t = setmetatable({}, {__tostring = function(t) return tostring(t) end})
local ok, message = pcall(tostring, t)
print(ok, message:match("stack overflow")) -- expect: false\tstack overflow
print(pcall(print, "alive")) -- expect: alive
-- expect: true
-- limit: depth 200000
