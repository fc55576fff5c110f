local gen = coroutine.wrap(function() for i = 1, 3 do coroutine.yield(i) end end) print(gen(), gen(), gen(), gen()) print(pcall(gen))
local w = coroutine.wrap(function() error("in wrap") end) print(pcall(w)) print(pcall(w))
local w = coroutine.wrap(function() error({}) end) local ok, e = pcall(w) print(type(e))
for v in coroutine.wrap(function() coroutine.yield("a") coroutine.yield("b") end) do print(v) end
