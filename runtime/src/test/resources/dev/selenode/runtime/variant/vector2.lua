print(Vector2(1, 2)) -- expect: (1, 2)
print(Vector2()) -- expect: (0, 0)
print(Vector2.new(1, 2), Vector2:new(1, 2)) -- expect: (1, 2) (1, 2)
print(Vector2(1, 2) + Vector2(3, 4)) -- expect: (4, 6)
print(Vector2(1, 2) - Vector2(3, 5)) -- expect: (-2, -3)
print(Vector2(1, 2) * 2, 2 * Vector2(1, 2)) -- expect: (2, 4) (2, 4)
print(Vector2(1, 2) * Vector2(3, 4)) -- expect: (3, 8)
print(Vector2(1, 2) / 2, Vector2(4, 9) / Vector2(2, 3)) -- expect: (0.5, 1) (2, 3)
print(-Vector2(1, -2)) -- expect: (-1, 2)
print(Vector2(1, 2) == Vector2(1, 2), Vector2(1, 2) == Vector2(1, 3)) -- expect: true false
print(Vector2(1, 2) == 1, Vector2(1, 2) ~= Vector3(1, 2, 0)) -- expect: false true
print(Vector2(1, 9) < Vector2(2, 0), Vector2(1, 1) < Vector2(1, 1)) -- expect: true false
print(Vector2(1, 1) <= Vector2(1, 1), Vector2(2, 1) > Vector2(1, 5)) -- expect: true true
print("at " .. Vector2(1, 2)) -- expect: at (1, 2)
print(pcall(function() return Vector2(1, 2) + 1 end)) -- expect: false test:15: bad operands to '+' (got Vector2 and number)
print(pcall(function() return 1 / Vector2(1, 2) end)) -- expect: false test:16: bad operands to '/' (got number and Vector2)
print(pcall(function() return Vector2(1, 2) < 3 end)) -- expect: false test:17: bad operands to '<' (got Vector2 and number)

local v = Vector2(3, 4)
print(v.x, v.y) -- expect: 3 4
v.x = 6
v.y = 8
print(v, v:length(), v:length_squared()) -- expect: (6, 8) 10 100
local copy = Vector2(v)
copy.x = 0
print(v.x) -- expect: 6
print(v.z) -- expect: nil
print(pcall(function() v.z = 1 end)) -- expect: false test:28: no property 'z' in Vector2 (did you mean 'x'?)
print(pcall(function() v.x = "1" end)) -- expect: false test:29: property 'x' got string, want float
print(pcall(function() v.length = 1 end)) -- expect: false test:30: can't assign method 'length' of Vector2

-- constants are fresh each time
Vector2.ZERO.x = 5
print(Vector2.ZERO, Vector2.ONE, Vector2.UP, Vector2.DOWN) -- expect: (0, 0) (1, 1) (0, -1) (0, 1)
print(Vector2.LEFT, Vector2.RIGHT, Vector2.INF, Vector2.AXIS_Y) -- expect: (-1, 0) (1, 0) (inf, inf) 1
print(pcall(function() Vector2.ZERO = 1 end)) -- expect: false test:36: can't assign to class Vector2
print(getmetatable(v), getmetatable(Vector2)) -- expect: false false

print(Vector2(3, 4):normalized(), Vector2():normalized()) -- expect: (0.6, 0.8) (0, 0)
print(Vector2(0, 1):angle(), Vector2(1, 0):angle_to(Vector2(0, 1))) -- expect: 1.5707963267949 1.5707963267949
print(Vector2(0, 0):angle_to_point(Vector2(1, 0))) -- expect: 3.1415926535898
print(Vector2(8, 2):aspect(), Vector2(1, 2):cross(Vector2(3, 4)), Vector2(1, 2):dot(Vector2(3, 4))) -- expect: 4 -2 11
print(Vector2(1, 1):distance_to(Vector2(4, 5)), Vector2(1, 1):distance_squared_to(Vector2(4, 5))) -- expect: 5 25
print(Vector2(1, 1):direction_to(Vector2(1, 5))) -- expect: (0, 1)
print(Vector2(-1.5, 1.5):abs(), Vector2(-1.5, 1.5):ceil(), Vector2(-1.5, 1.5):floor()) -- expect: (1.5, 1.5) (-1, 2) (-2, 1)
print(Vector2(-1.5, 2.4):round(), Vector2(-3, 0):sign()) -- expect: (-2, 2) (-1, 0)
print(Vector2(-1, 7):posmod(5), Vector2(-1, 7):posmodv(Vector2(3, -4))) -- expect: (4, 2) (2, -1)
print(Vector2(7, 14):snapped(Vector2(5, 10))) -- expect: (5, 10)
print(Vector2(3, 4):clamped(10), Vector2(30, 40):clamped(5), Vector2(30, 40):limit_length()) -- expect: (3, 4) (3, 4) (0.6, 0.8)
print(Vector2(1, -2):bounce(Vector2(0, 1)), Vector2(1, -2):reflect(Vector2(0, 1)), Vector2(1, -2):slide(Vector2(0, 1))) -- expect: (1, 2) (-1, -2) (1, 0)
print(Vector2(2, 3):project(Vector2(5, 0)), Vector2(1, 2):tangent()) -- expect: (2, 0) (2, -1)
print(Vector2(0, 0):linear_interpolate(Vector2(10, 20), 0.5), Vector2(0, 0):lerp(Vector2(10, 20), 0.1)) -- expect: (5, 10) (1, 2)
print(Vector2(0, 0):move_toward(Vector2(10, 0), 3), Vector2(9, 0):move_toward(Vector2(10, 0), 3)) -- expect: (3, 0) (10, 0)
print(Vector2(1, 0):rotated(math_pi or 3.141592653589793):is_equal_approx(Vector2(-1, 0))) -- expect: true
print(Vector2(1, 0):slerp(Vector2(0, 1), 0.5):is_equal_approx(Vector2(1, 1):normalized())) -- expect: true
print(Vector2(1, 0):cubic_interpolate(Vector2(2, 0), Vector2(0, 0), Vector2(3, 0), 0.5)) -- expect: (1.5, 0)
print(Vector2(0.6, 0.8):is_normalized(), Vector2(1, 1):is_normalized()) -- expect: true false

print(pcall(function() return v:dot() end)) -- expect: false test:59: bad argument #1 to 'dot' (got no value, want Vector2)
print(pcall(function() return v:dot("x") end)) -- expect: false test:60: bad argument #1 to 'dot' (got string, want Vector2)
print(pcall(function() return v.dot(1, v) end)) -- expect: false test:61: calling 'dot' on bad self (got number, want Vector2)
print(pcall(function() return v.length() end)) -- expect: false test:62: calling 'length' on bad self (got no value, want Vector2)
print(pcall(function() return Vector2(1) end)) -- expect: false test:63: bad argument #2 to 'Vector2' (got no value, want float)
print(pcall(function() return Vector2("1", 2) end)) -- expect: false test:64: bad argument #1 to 'Vector2' (got string, want float)
print(v:dot(Vector2(1, 1), "more", "is ignored")) -- expect: 14
print(v.length == Vector2(1, 1).length, tostring(Vector2)) -- expect: true Vector2
