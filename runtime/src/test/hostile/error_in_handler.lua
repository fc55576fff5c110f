-- error in handler: a message handler that fails
-- ends: error
function attack()
  local function handler() error("again") end
  local ok, message = xpcall(error, handler)
  error(message, 0)
end
