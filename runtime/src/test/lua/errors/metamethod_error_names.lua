local mt = {__index = function(t, k) return k.x.y end}
local t = setmetatable({}, mt)
print(select(2, pcall(function() return t.foo end))) -- expect: metamethod_error_names.lua:1: attempt to index field 'x' (a nil value)
print(select(2, pcall(function() return t + 1 end))) -- expect: metamethod_error_names.lua:4: attempt to perform arithmetic on upvalue 't' (a table value)
print(select(2, pcall(function() t() end))) -- expect: metamethod_error_names.lua:5: attempt to call upvalue 't' (a table value)
print(select(2, pcall(function() return setmetatable({}, {__index = 5}).x end))) -- expect: metamethod_error_names.lua:6: attempt to index a number value
print(select(2, pcall(function() setmetatable({}, {__newindex = 5}).x = 1 end))) -- expect: metamethod_error_names.lua:7: attempt to index a number value
