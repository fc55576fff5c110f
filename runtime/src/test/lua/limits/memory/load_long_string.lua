-- limit: memory 8
local f = load("return '" .. ("x"):rep(3e6) .. "'") -- expect limit: memory
