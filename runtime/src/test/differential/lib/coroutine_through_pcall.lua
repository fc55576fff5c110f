local co = coroutine.create(function() print(pcall(function() coroutine.yield(1) error("after", 0) end)) print(xpcall(function() return coroutine.yield(2) end, print)) return "done" end)
print(coroutine.resume(co)) print(coroutine.resume(co)) print(coroutine.resume(co, "v"))
local co = coroutine.wrap(function() local t = setmetatable({}, {__index = function(_, k) return coroutine.yield(k) end, __add = function(a, b) return coroutine.yield("add") end}) print(t.x, t + 1) for k in (function() return coroutine.yield("iter") end) do print(k) end end)
print(co()) print(co(5)) print(co(6)) print(co(7)) print(co(nil))
