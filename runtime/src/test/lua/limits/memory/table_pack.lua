-- limit: memory 8
local t = {}
while true do t[#t + 1] = table.pack(1, 2, 3) end -- expect limit: memory
