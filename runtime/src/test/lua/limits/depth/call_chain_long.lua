-- limit: depth 1000
-- limit: time 5
local t = print
for i = 1, 10000 do t = setmetatable({}, {__call = t}) end
print((pcall(t))) -- expect: false
