-- limit: memory 8
local s = ("x = 1 "):rep(1000)
load(function() return s end) -- expect limit: memory
