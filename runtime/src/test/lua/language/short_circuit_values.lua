-- each operand has its turn once, and the whole is one of them
local function v(x) io.write(tostring(x), " ") return x end
local a, b = 1, 2
print(a < b and "x" or "y", a > b and "x" or "y") -- expect: x	y
print(a < b and nil or "y", a < b and false or nil, a > b or nil) -- expect: y	nil	nil
print(not a or not b, not a == b and 1, nil and 1, false or nil, nil or false) -- expect: false	false	nil	nil	false
print((a < b) == true and (a == b) or (a ~= b)) -- expect: true
print(a == b or a < b, a == b and a < b, a < b and a == b) -- expect: true	false	false
print(v(1) and v(nil) or v(false) and v(4) or v(5)) -- expect: 1 nil false 5 5
print((v(1) or v(2)) and (v(nil) or v(3)) or v(4)) -- expect: 1 nil 3 3
print((v(nil) or v(false)) and v(3)) -- expect: nil false false
print(not (v(1) and v(nil)) and v(2) or v(3)) -- expect: 1 nil 2 2
print((v(nil) and v(1) or v(2)) and (v(3) and v(false))) -- expect: nil 2 3 false false
local x = 1
x = x < 2 and x or x + 5
x = x and x + 1 or x
print(x, 1 and 2, 1 or 2, "a" and a < b, "a" or a < b, nil and v(1), true or v(1)) -- expect: 2	2	1	true	a	nil	true
local nan = 0 / 0
print(nan < 1 and 1 or 2, nan >= 1 and 1 or 2, nan ~= nan and 1 or 2, not (nan < 1) and 1 or 2) -- expect: 2	2	1	1
local t = setmetatable({}, {__lt = function() return nil end, __le = function() return 7 end})
print(t < t and 1 or 2, t <= t, t <= t and 1, t < t or nil) -- expect: 2	true	1	nil
local f = (function(...) return (... and select("#", ...) or "none") end)
print(f(), f(1, 2), f(false, 1)) -- expect: none	2	none
local g = {}
print(pcall(function() local r = (1 < 2 and nil or g)() end))
-- expect: false	short_circuit_values.lua:25: attempt to call upvalue 'g' (a table value)
