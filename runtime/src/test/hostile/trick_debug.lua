-- trick debug: asks the debug library for the metatables of numbers
-- ends: fine
function attack()
  local d = debug or {}
  if d.setmetatable then pcall(d.setmetatable, 1, {__index = {}}) pcall(d.setmetatable, print, {__call = 1}) end
  if d.getregistry then pcall(d.getregistry) end
  if d.sethook then pcall(d.sethook, function() end, "c") end
end
