-- limit: memory 8
local y = ("y"):rep(10000)
local s = ("x"):rep(10000):gsub(".", function() return y end) -- expect limit: memory
