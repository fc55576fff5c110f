-- trick environment: code with an environment of its own
-- ends: error
function attack()
  local f = load("leak = true return _ENV", "x", "t", setmetatable({}, {__index = _G, __newindex = error}))
  return f()
end
