-- limit: time 0.05
while true do ("x"):rep(1000):upper():reverse():lower():byte(1, -1) end -- expect limit: time
