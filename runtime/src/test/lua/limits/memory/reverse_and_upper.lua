-- limit: memory 8
local s = ("x"):rep(1e6)
local t = {}
while true do t[#t + 1] = (s .. #t):reverse():upper() end -- expect limit: memory
