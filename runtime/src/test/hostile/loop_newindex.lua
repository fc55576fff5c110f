-- loop newindex: in __newindex
-- ends: time
function attack()
  local t = setmetatable({}, {__newindex = function(t, k, v) t[k .. "x"] = v end})
  setmetatable(t, {__newindex = function() while true do end end})
  t.x = 1
end
