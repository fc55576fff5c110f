-- limit: memory 8
for i = 1, math.huge do string["f" .. i] = {} end -- expect limit: memory
