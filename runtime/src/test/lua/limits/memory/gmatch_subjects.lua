-- limit: memory 8
local t = {}
while true do t[#t + 1] = string.gmatch(("x"):rep(1e6) .. #t, ".") end -- expect limit: memory
