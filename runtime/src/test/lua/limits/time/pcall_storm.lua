-- limit: time 0.05
local function f() pcall(f) pcall(f) end
while true do pcall(f) end -- expect limit: time
