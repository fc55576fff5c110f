-- limit: time 0.05
local function spawn() return coroutine.wrap(function() pcall(spawn()) while true do coroutine.yield() end end) end
while true do spawn()() end -- expect limit: time
