-- limit: memory 8
local f = function() end
while true do local g = f f = function() return g end end -- expect limit: memory
