-- limit: memory 8
local s = "x"
while true do s = s .. s end -- expect limit: memory
