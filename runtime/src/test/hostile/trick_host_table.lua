-- trick host table: replaces what the host offers
-- ends: fine
function attack()
  host.double = function() return "mine" end
  setmetatable(host, {__index = function() return host end})
end
