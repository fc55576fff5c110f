local pi = 3.141592653589793
print(Transform()) -- expect: 1, 0, 0, 0, 1, 0, 0, 0, 1 - 0, 0, 0
local t = Transform(Basis(), Vector3(1, 2, 3))
print(t.origin, t.basis, t:xform(Vector3(1, 1, 1)), t * Vector3(0, 0, 0)) -- expect: (1, 2, 3) ((1, 0, 0), (0, 1, 0), (0, 0, 1)) (2, 3, 4) (1, 2, 3)
t.origin.x = 7
print(t.origin, t:xform_inv(Vector3(7, 2, 3)), t:inverse().origin) -- expect: (7, 2, 3) (0, 0, 0) (-7, -2, -3)
print((t * t:affine_inverse()):is_equal_approx(Transform()), t == Transform(t)) -- expect: true true
print(t:translated(Vector3(1, 0, 0)).origin, t:scaled(Vector3(2, 2, 2)).origin) -- expect: (8, 2, 3) (14, 4, 6)
print(Transform():rotated(Vector3(0, 0, 1), pi / 2):xform(Vector3(1, 0, 0)):is_equal_approx(Vector3(0, 1, 0))) -- expect: true
print(Transform():looking_at(Vector3(0, 0, -5), Vector3(0, 1, 0)):is_equal_approx(Transform())) -- expect: true
print(Transform():interpolate_with(Transform(Basis(), Vector3(2, 4, 6)), 0.5).origin) -- expect: (1, 2, 3)
print(t:xform(Plane(1, 0, 0, 1)), t:xform(AABB(Vector3(), Vector3(1, 1, 1)))) -- expect: 1, 0, 0, 8 7, 2, 3 - 1, 1, 1
print(t:xform(PoolVector3Array(Vector3(1, 0, 0)))) -- expect: [(8, 2, 3)]
print(Transform(Transform2D(Vector2(1, 2), Vector2(3, 4), Vector2(5, 6)))) -- expect: 1, 3, 0, 2, 4, 0, 0, 0, 1 - 5, 6, 0
print(Transform(Quat()) == Transform.IDENTITY, Transform.FLIP_Z.basis.z) -- expect: true (0, 0, -1)
print(Transform(Vector3(1, 0, 0), Vector3(0, 1, 0), Vector3(0, 0, 1), Vector3(1, 1, 1)).origin) -- expect: (1, 1, 1)
