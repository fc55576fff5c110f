-- limit: memory 8
local t, mt = {}, {}
while true do t[#t + 1] = setmetatable({x = 1, y = 2}, mt) end -- expect limit: memory
