-- limit: time 0.05
local s = ("9"):rep(100000)
while true do tonumber(s) end -- expect limit: time
