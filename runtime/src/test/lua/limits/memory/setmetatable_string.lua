-- limit: memory 8
for i = 1, math.huge do getmetatable("")["f" .. i] = {} end -- expect limit: memory
