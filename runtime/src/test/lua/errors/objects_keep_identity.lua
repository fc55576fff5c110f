local object = setmetatable({}, {__tostring = function() return "object" end})
local ok, e = pcall(error, object)
print(ok, e == object) -- expect: false\ttrue
ok, e = pcall(pcall, error, object)
print(ok, e) -- expect: true\tfalse
ok, e = pcall(function() local ok, e = pcall(error, object); error(e) end)
print(e == object) -- expect: true
ok, e = pcall(coroutine.wrap(function() error(object) end))
print(e == object) -- expect: true
ok, e = coroutine.resume(coroutine.create(function() error(object, 2) end))
print(e == object) -- expect: true
ok, e = pcall(error, print)
print(e == print) -- expect: true
ok, e = pcall(error, 42)
print(e, type(e)) -- expect: 42\tstring
ok, e = pcall(error, true)
print(e, type(e)) -- expect: true\tboolean
ok, e = xpcall(error, function(m) return m end, object)
print(e == object) -- expect: true
