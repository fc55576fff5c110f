-- limit: time 0.05
for i = 1, math.huge do end -- expect limit: time
