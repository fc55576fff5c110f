-- limit: memory 8
local s = ("x"):rep(100, ("y"):rep(1e6)) -- expect limit: memory
