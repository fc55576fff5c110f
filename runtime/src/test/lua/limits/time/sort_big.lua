-- limit: time 0.05
local t = {}
while true do -- expect limit: time
  for i = 1, 10000 do t[i] = -i end
  table.sort(t)
end
