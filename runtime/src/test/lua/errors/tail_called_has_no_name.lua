-- who was called in tail position was called by nobody that is still there, compiled or not
local function inner()
  local trace = debug.traceback()
  return trace:find("'inner'", 1, true), trace:find("in function <", 1, true) ~= nil
end
local function outer()
  return inner()
end
print(outer()) -- expect: nil	true
local _, named = pcall(function()
  local trace
  local function direct() trace = debug.traceback() end
  direct()
  return trace:find("'direct'", 1, true) ~= nil
end)
print(named) -- expect: true
