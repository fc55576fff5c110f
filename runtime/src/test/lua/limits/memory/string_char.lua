-- limit: memory 8
local t = {}
while true do t[#t + 1] = string.char(65, 66, 67):rep(1000) .. #t end -- expect limit: memory
