-- limit: memory 8
local s = ("x"):rep(1e6)
string.format(("%s"):rep(100), s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s) -- expect limit: memory
