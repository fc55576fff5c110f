-- limit: memory 8
local t = {}
while true do local ok, e = pcall(error, {("x"):rep(100)}) t[#t + 1] = e end -- expect limit: memory
