local target
local n = {}
local function f() return target.x end
print(select(2, pcall(f))) -- expect: names_upvalue.lua:3: attempt to index upvalue 'target' (a nil value)
print(select(2, pcall(function() target.x = 1 end))) -- expect: names_upvalue.lua:5: attempt to index upvalue 'target' (a nil value)
print(select(2, pcall(function() target() end))) -- expect: names_upvalue.lua:6: attempt to call upvalue 'target' (a nil value)
print(select(2, pcall(function() return n * 2 end))) -- expect: names_upvalue.lua:7: attempt to perform arithmetic on upvalue 'n' (a table value)
print(select(2, pcall(function() return n .. "x" end))) -- expect: names_upvalue.lua:8: attempt to concatenate upvalue 'n' (a table value)
print(select(2, pcall(function() return #target end))) -- expect: names_upvalue.lua:9: attempt to get length of upvalue 'target' (a nil value)
target = nil
print(select(2, pcall(function() return target.y.z end))) -- expect: names_upvalue.lua:11: attempt to index upvalue 'target' (a nil value)
