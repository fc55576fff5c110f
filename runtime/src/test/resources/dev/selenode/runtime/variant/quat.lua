local pi = 3.141592653589793
print(Quat(), Quat(1, 2, 3, 4), Quat.IDENTITY) -- expect: (0, 0, 0, 1) (1, 2, 3, 4) (0, 0, 0, 1)
local q = Quat(Vector3(0, 0, 1), pi / 2)
print(q:xform(Vector3(1, 0, 0)):is_equal_approx(Vector3(0, 1, 0)), (q * Vector3(1, 0, 0)):is_equal_approx(Vector3(0, 1, 0))) -- expect: true true
print((q * q):xform(Vector3(1, 0, 0)):is_equal_approx(Vector3(-1, 0, 0))) -- expect: true
print(q:inverse():xform(Vector3(0, 1, 0)):is_equal_approx(Vector3(1, 0, 0))) -- expect: true
print(Quat(1, 2, 3, 4) + Quat(1, 1, 1, 1), Quat(1, 2, 3, 4) * 2, Quat(2, 4, 6, 8) / 2, -Quat(1, 2, 3, 4)) -- expect: (2, 3, 4, 5) (2, 4, 6, 8) (1, 2, 3, 4) (-1, -2, -3, -4)
print(Quat(1, 2, 2, 4):length(), Quat(1, 2, 2, 4):length_squared(), Quat(0, 0, 0, 2):normalized(), q:is_normalized()) -- expect: 5 25 (0, 0, 0, 1) true
local euler = Vector3(0.1, 0.2, 0.3)
print(Quat(euler):get_euler():is_equal_approx(euler), Quat(Basis(euler)):is_equal_approx(Quat(euler))) -- expect: true true
print(Quat():slerp(q, 0.5):is_equal_approx(Quat(Vector3(0, 0, 1), pi / 4)), Quat():slerpni(q, 0.5):is_equal_approx(Quat(Vector3(0, 0, 1), pi / 4))) -- expect: true true
print(Quat():angle_to(q), Quat():dot(Quat(1, 2, 3, 4))) -- expect: 1.5707963267949 4
local s = Quat()
s:set_axis_angle(Vector3(0, 0, 1), pi / 2)
print(s:is_equal_approx(q)) -- expect: true
s:set_euler(Vector3())
print(s) -- expect: (0, 0, 0, 1)
print(Quat():cubic_slerp(q, Quat(), q, 0):is_equal_approx(Quat())) -- expect: true
