-- limit: depth 1000
local t = {}
for i = 1, 100000 do t = setmetatable({}, {__index = t}) end
local ok, message = pcall(function() return t.x end)
print(ok, message:match("loop in gettable")) -- expect: false\tloop in gettable
