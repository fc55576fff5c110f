-- limit: memory 8
local t = {}
while true do t[#t + 1] = load("return " .. #t .. " + x") end -- expect limit: memory
