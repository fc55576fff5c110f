-- limit: time 0.05
local function f() return pcall(f) end
while true do f() end -- expect limit: time
