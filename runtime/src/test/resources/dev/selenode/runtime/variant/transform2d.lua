local pi = 3.141592653589793
print(Transform2D()) -- expect: ((1, 0), (0, 1), (0, 0))
local t = Transform2D(Vector2(2, 0), Vector2(0, 3), Vector2(5, 6))
print(t, t.x, t.origin) -- expect: ((2, 0), (0, 3), (5, 6)) (2, 0) (5, 6)
print(t:xform(Vector2(1, 1)), t * Vector2(1, 1), t:basis_xform(Vector2(1, 1)), t:basis_xform_inv(Vector2(1, 1))) -- expect: (7, 9) (7, 9) (2, 3) (2, 3)
print(t:xform(Rect2(0, 0, 1, 1)), t:xform(PoolVector2Array(Vector2(0, 0), Vector2(1, 0)))) -- expect: (5, 6, 2, 3) [(5, 6), (7, 6)]
print((t * t:affine_inverse()):is_equal_approx(Transform2D()), t:get_scale(), t:get_origin()) -- expect: true (2, 3) (5, 6)
local r = Transform2D(pi / 2, Vector2(1, 0))
print(r:xform(Vector2(1, 0)):is_equal_approx(Vector2(1, 1)), r:get_rotation()) -- expect: true 1.5707963267949
print(r:inverse():xform(Vector2(1, 1)):is_equal_approx(Vector2(1, 0)), r:xform_inv(Vector2(1, 1)):is_equal_approx(Vector2(1, 0))) -- expect: true true
print(Transform2D():translated(Vector2(3, 4)), Transform2D(Vector2(1, 0), Vector2(0, 1), Vector2(1, 1)):scaled(Vector2(2, 3))) -- expect: ((1, 0), (0, 1), (3, 4)) ((2, 0), (0, 3), (2, 3))
print(Transform2D():rotated(pi / 2):is_equal_approx(Transform2D(pi / 2, Vector2())), t:orthonormalized()) -- expect: true ((1, 0), (0, 1), (5, 6))
print(Transform2D():interpolate_with(Transform2D(1, Vector2(4, 0)), 0.5):is_equal_approx(Transform2D(0.5, Vector2(2, 0)))) -- expect: true
t.origin.x = 9
print(t.origin, Transform2D.FLIP_X, Transform2D.IDENTITY == Transform2D()) -- expect: (9, 6) ((-1, 0), (0, 1), (0, 0)) true
print(pcall(function() return t:xform(1) end)) -- expect: false test:16: bad argument #1 to 'xform' (got number, want Vector2, Rect2 or PoolVector2Array)
print(pcall(function() return t * 1 end)) -- expect: false test:17: bad operands to '*' (got Transform2D and number)
