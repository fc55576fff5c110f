-- limit: memory 8
local t = {}
while true do t[#t + 1] = {} end -- expect limit: memory
