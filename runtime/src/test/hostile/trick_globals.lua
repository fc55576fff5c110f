-- trick globals: puts a trap on the globals
-- ends: fine
function attack()
  local raise = error
  setmetatable(_G, {__index = function(_, k) raise("no " .. k) end, __newindex = function() end, __metatable = false})
  sys = {print = function() end}
end
