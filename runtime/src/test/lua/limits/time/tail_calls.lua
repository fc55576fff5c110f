-- limit: time 0.05
local function f() return f() end
f() -- expect limit: time
