-- limit: time 0.05
while true do string.format("%99.99f %99s", 1e300, "x") end -- expect limit: time
