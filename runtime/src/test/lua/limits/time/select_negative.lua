-- limit: time 0.05
while true do select(-1, 1, 2, 3) end -- expect limit: time
