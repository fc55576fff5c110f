-- limit: memory 8
local t = {1, 2, 3}
while true do t = {t, t, t, table.unpack(t)} end -- expect limit: memory
