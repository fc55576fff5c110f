local f = coroutine.wrap(function() error("inside") end)
print(pcall(f)) -- expect: false\twrap_errors.lua:1: inside
print(pcall(f)) -- expect: false\tcannot resume dead coroutine
local g = coroutine.wrap(function() return 1 end)
g()
print(pcall(g)) -- expect: false\tcannot resume dead coroutine
local t = {}
print(select(2, pcall(coroutine.wrap(function() error(t) end))) == t) -- expect: true
