-- limit: time 0.05
local s, p = ("a"):rep(200000), ("a"):rep(100000) .. "b"
while true do string.find(s, p, 1, true) end -- expect limit: time
