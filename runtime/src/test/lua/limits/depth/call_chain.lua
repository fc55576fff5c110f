-- limit: depth 1000
local t = setmetatable({}, {})
getmetatable(t).__call = t
print((pcall(t))) -- expect: false
