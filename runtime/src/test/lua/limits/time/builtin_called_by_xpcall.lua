-- limit: time 0.05
while true do xpcall(pcall, print, string.rep, "x", 1e6) end -- expect limit: time
