local pi = 3.141592653589793
print(Basis()) -- expect: ((1, 0, 0), (0, 1, 0), (0, 0, 1))
local b = Basis(Vector3(1, 2, 3), Vector3(4, 5, 6), Vector3(7, 8, 10))
print(b, b.x, b.z) -- expect: ((1, 4, 7), (2, 5, 8), (3, 6, 10)) (1, 2, 3) (7, 8, 10)
print(b:determinant(), b:transposed()) -- expect: -3 ((1, 2, 3), (4, 5, 6), (7, 8, 10))
print(b:xform(Vector3(1, 0, 0)), b * Vector3(0, 1, 0), b:xform_inv(Vector3(1, 0, 0))) -- expect: (1, 2, 3) (4, 5, 6) (1, 4, 7)
print((b * b:inverse()):is_equal_approx(Basis()), b == Basis(b), b == Basis()) -- expect: true true false
print(b:tdotx(Vector3(1, 1, 1)), b:tdoty(Vector3(1, 1, 1)), b:tdotz(Vector3(1, 1, 1))) -- expect: 6 15 25
b.y = Vector3(0, 1, 0)
print(b.y) -- expect: (0, 1, 0)
print(Basis(Vector3(0, 0, 1), pi / 2):xform(Vector3(1, 0, 0)):is_equal_approx(Vector3(0, 1, 0))) -- expect: true
local e = Vector3(0.4, -0.5, 0.6)
print(Basis(e):get_euler():is_equal_approx(e), Basis(Quat(e)):is_equal_approx(Basis(e))) -- expect: true true
print(Basis(Vector3(pi / 2, 0.3, 0)):get_euler():is_equal_approx(Vector3(pi / 2, 0.3, 0))) -- expect: true
print(Basis():scaled(Vector3(2, 3, 4)), Basis():scaled(Vector3(2, 3, 4)):get_scale()) -- expect: ((2, 0, 0), (0, 3, 0), (0, 0, 4)) (2, 3, 4)
print(Basis(e):scaled(Vector3(2, 2, 2)):orthonormalized():is_equal_approx(Basis(e))) -- expect: true
print(Basis(e):get_rotation_quat():is_equal_approx(Quat(e))) -- expect: true
print(Basis():rotated(Vector3(0, 0, 1), pi / 2).x:is_equal_approx(Vector3(0, 1, 0))) -- expect: true
print(Basis():slerp(Basis(Vector3(0, 0, 1), 1), 0.5):is_equal_approx(Basis(Vector3(0, 0, 1), 0.5))) -- expect: true
print(Basis.FLIP_X.x, Basis.IDENTITY == Basis()) -- expect: (-1, 0, 0) true
