-- error in handler deep: a message handler that fails without end
-- ends: memory
function attack()
  local function handler(m) xpcall(error, handler) attack() end
  xpcall(error, handler)
  attack()
end
