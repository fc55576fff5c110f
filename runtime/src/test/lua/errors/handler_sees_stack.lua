local function inner() error("x") end
local seen
xpcall(function() inner() end, function(m) seen = debug.traceback(m); return m end)
print((seen:gsub("\n.*", ""))) -- expect: handler_sees_stack.lua:1: x
print(seen:find("in function 'inner'", 1, true) ~= nil) -- expect: true
