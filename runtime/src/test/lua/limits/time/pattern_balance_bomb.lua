-- limit: time 0.05
local s = ("("):rep(100000)
while true do string.find(s, "%b()") end -- expect limit: time
