local env = setmetatable({}, {__index = function(_, k) return coroutine.yield("global " .. k) end,
  __newindex = function(_, k, v) coroutine.yield("assign " .. k) end})
local co = coroutine.wrap(function() local _ENV = env; y = 1; return x end)
print(co()) -- expect: assign y
print(co()) -- expect: global x
print(co("value")) -- expect: value
