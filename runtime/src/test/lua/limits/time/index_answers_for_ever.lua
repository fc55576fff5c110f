-- limit: time 0.05
local t = setmetatable({}, {__index = function(t, k) return k end})
local k = "a"
while t[k] do end -- expect limit: time
