print(Vector3(1, 2, 3), Vector3()) -- expect: (1, 2, 3) (0, 0, 0)
print(Vector3(1, 2, 3) + Vector3(1, 1, 1), Vector3(1, 2, 3) - Vector3(1, 1, 1)) -- expect: (2, 3, 4) (0, 1, 2)
print(Vector3(1, 2, 3) * 2, 2 * Vector3(1, 2, 3), Vector3(1, 2, 3) * Vector3(2, 3, 4)) -- expect: (2, 4, 6) (2, 4, 6) (2, 6, 12)
print(Vector3(2, 4, 6) / 2, -Vector3(1, 2, 3)) -- expect: (1, 2, 3) (-1, -2, -3)
print(Vector3(1, 2, 3) == Vector3(1, 2, 3), Vector3(1, 2, 3) < Vector3(1, 2, 4)) -- expect: true true
local v = Vector3(1, 2, 3)
v.z = v.x + v.y
print(v.z, v) -- expect: 3 (1, 2, 3)
print(Vector3(1, 2, 2):length(), Vector3(1, 2, 2):length_squared(), Vector3(0, 0, 9):normalized()) -- expect: 3 9 (0, 0, 1)
print(Vector3(1, 0, 0):cross(Vector3(0, 1, 0)), Vector3(1, 2, 3):dot(Vector3(4, 5, 6))) -- expect: (0, 0, 1) 32
print(Vector3(1, 0, 0):angle_to(Vector3(0, 1, 0))) -- expect: 1.5707963267949
print(Vector3(1, 0, 0):signed_angle_to(Vector3(0, 1, 0), Vector3(0, 0, -1))) -- expect: -1.5707963267949
print(Vector3(1, 2, 3):max_axis(), Vector3(1, 2, 3):min_axis(), Vector3.AXIS_Z) -- expect: 2 0 2
print(Vector3(1, 2, 4):inverse(), Vector3(-1.5, 2.5, 0):abs(), Vector3(1, -2, 0):sign()) -- expect: (1, 0.5, 0.25) (1.5, 2.5, 0) (1, -1, 0)
print(Vector3(1, 0, 0):rotated(Vector3(0, 0, 1), 1.5707963267948966):is_equal_approx(Vector3(0, 1, 0))) -- expect: true
print(Vector3(1, -2, 0):bounce(Vector3(0, 1, 0)), Vector3(1, -2, 0):reflect(Vector3(0, 1, 0)), Vector3(1, -2, 0):slide(Vector3(0, 1, 0))) -- expect: (1, 2, 0) (-1, -2, 0) (1, 0, 0)
print(Vector3(2, 3, 4):project(Vector3(0, 0, 2)), Vector3(0, 0, 9):limit_length(2)) -- expect: (0, 0, 4) (0, 0, 2)
print(Vector3(0, 0, 0):linear_interpolate(Vector3(2, 4, 6), 0.5), Vector3(0, 0, 0):move_toward(Vector3(0, 0, 5), 2)) -- expect: (1, 2, 3) (0, 0, 2)
print(Vector3(1, 0, 0):slerp(Vector3(0, 1, 0), 0.5):is_equal_approx(Vector3(1, 1, 0):normalized())) -- expect: true
print(Vector3(1, 1, 1):direction_to(Vector3(1, 1, 5)), Vector3(1, 1, 1):distance_to(Vector3(1, 1, 5))) -- expect: (0, 0, 1) 4
print(Vector3(1, 2, 3):outer(Vector3(1, 10, 100))) -- expect: ((1, 10, 100), (2, 20, 200), (3, 30, 300))
print(Vector3(1, 2, 3):to_diagonal_matrix()) -- expect: ((1, 0, 0), (0, 2, 0), (0, 0, 3))
print(Vector3(7, 14, -3):snapped(Vector3(5, 10, 2)), Vector3(-1, 7, 3):posmod(5)) -- expect: (5, 10, -2) (4, 2, 3)
print(Vector3.UP, Vector3.FORWARD, Vector3.BACK, Vector3.ONE) -- expect: (0, 1, 0) (0, 0, -1) (0, 0, 1) (1, 1, 1)
print(pcall(function() return Vector3(1, 2) end)) -- expect: false test:25: bad argument #3 to 'Vector3' (got no value, want float)
print(pcall(function() return v * "2" end)) -- expect: false test:26: bad operands to '*' (got Vector3 and string)
