-- limit: time 0.05
while true do pcall(string.rep, "x", 1e6) end -- expect limit: time
