-- limit: memory 8
local t = setmetatable({}, {__mode = "k"})
local keep = {}
while true do local k = {} t[k] = {} keep[#keep + 1] = k end -- expect limit: memory
