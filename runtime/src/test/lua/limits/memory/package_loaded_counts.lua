-- limit: memory 8
for i = 1, math.huge do package.loaded["m" .. i] = {} end -- expect limit: memory
