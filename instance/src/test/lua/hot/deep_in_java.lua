-- accessors that Java calls, nested deeper than it may: none keeps its guard
local C = { peer = property { type = "Variant" } }
C.sum = property { 0, get = function(self) return self.peer and (Test:get(self.peer, "sum") or 0) + 1 or 0 end }
function C:run()
  local all = { C:new() }
  for i = 2, 400 do
    all[i] = C:new()
    all[i].peer = all[i - 1]
  end
  for i = 1, 300 do Test:get(all[3], "sum") end
  print(pcall(function() return all[100].sum end)) -- expect: true	99
  -- expect error: res://hot/deep_in_java.lua:3: stack overflow (too many nested calls between Java and Lua)
  print(all[400].sum < 399) -- expect: true
  -- every guard has been left: otherwise this would be the raw value, 7
  for i = 1, 400 do
    all[i].peer = nil
    all[i]:rawset("sum", 7)
  end
  local raw = 0
  for i = 1, 400 do
    if all[i].sum ~= 0 then raw = raw + 1 end
  end
  print(raw) -- expect: 0
end
return C
