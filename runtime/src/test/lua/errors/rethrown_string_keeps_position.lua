local ok, e = pcall(function() error("first") end)
ok, e = pcall(function() error(e, 0) end)
print(e) -- expect: rethrown_string_keeps_position.lua:1: first
ok, e = pcall(function() error(e) end)
print(e) -- expect: rethrown_string_keeps_position.lua:4: rethrown_string_keeps_position.lua:1: first
