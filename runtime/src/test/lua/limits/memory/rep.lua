-- limit: memory 8
local s = ("x"):rep(2^31 - 20) -- expect limit: memory
