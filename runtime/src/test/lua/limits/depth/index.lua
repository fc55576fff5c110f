local t = setmetatable({}, {__index = function(t, k) return t[k .. "x"] end})
local ok, message = pcall(function() return t.x end)
print(ok, message:match("overflow") or message:match("memory")) -- expect: false\toverflow
-- limit: depth 10000
