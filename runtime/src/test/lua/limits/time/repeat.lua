-- limit: time 0.05
repeat until false -- expect limit: time
