-- limit: memory 8
local t = {}
while true do t = {t} end -- expect limit: memory
