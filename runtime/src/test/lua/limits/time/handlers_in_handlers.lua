-- limit: time 0.2
local function handler() xpcall(error, handler) end
while true do xpcall(error, handler) end -- expect limit: time
