-- loop sort liar: a comparison that lies
-- ends: time
function attack()
  while true do
    local t = {}
    for i = 1, 200 do t[i] = i end
    pcall(table.sort, t, function() return true end)
  end
end
