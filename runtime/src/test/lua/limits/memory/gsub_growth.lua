-- limit: memory 8
local s = "x"
while true do s = s:gsub(".", "%0%0%0%0") end -- expect limit: memory
