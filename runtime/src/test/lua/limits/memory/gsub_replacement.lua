-- limit: memory 8
local s = ("x"):rep(10000):gsub(".", ("y"):rep(10000)) -- expect limit: memory
