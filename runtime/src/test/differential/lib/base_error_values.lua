local t = {} local ok, e = pcall(error, t) print(ok, e == t)
local co = coroutine.wrap(function() error(t) end) local ok, e = pcall(co) print(ok, e == t)
print(pcall(error, setmetatable({}, {__tostring = function() return "obj" end})))
print(select("#", pcall(error))) print(pcall(error, nil)) print(pcall(error, "msg", 1)) print(pcall(error, "msg", 2))
