print(Variant.is(5, int), Variant.is(5.5, int), Variant.is("x", String), Variant.is(nil, nil), Variant.is(Vector2(), "Vector2"), Variant.is(1, Variant)) -- expect: true false true true true true
print(Variant.get_type(Vector2()), Variant.get_type_name(true), Variant.booleanize(Vector2()), Variant.booleanize(Array(1)), Variant.booleanize(0)) -- expect: Vector2 bool false true false
print(Variant.duplicate(Array(1)), Variant.hash(Array(1)) == Variant.hash(Array(1)), Variant.hash_compare(Vector2(1, 2), Vector2(1, 2))) -- expect: [1] true true
print(Array():is(Array), Array():get_type(), Array(4):call("size"), Array():pcall("size")) -- expect: true Array 1 true 0
print(Array():pcall("nothing")) -- expect: false no method 'nothing' in Array
print(Vector2(7, -7) % 4, Vector2(2, 3) ^ 2, Vector2(1, 2):unpack()) -- expect: (3, 1) (4, 9) 1 2
print(Vector3(1, 2, 3):unpack()) -- expect: 1 2 3
print(Color(1, 0.5, 0):unpack()) -- expect: 1 0.5 0 1
print(Rect2(1, 2, 3, 4):unpack()) -- expect: (1, 2) (3, 4)
print(Plane(0, 1, 0, 5):unpack()) -- expect: (0, 1, 0) 5
print(Vector2(3, -4):clamp(Vector2(0, 0), Vector2(2, 2)), Vector2(1, 0):orthogonal(), Vector2():is_zero_approx()) -- expect: (2, 0) (0, -1) true
local b = Basis()
b:set_axis(0, Vector3(2, 0, 0))
b:set_row(1, Vector3(0, 3, 0))
print(b:get_axis(0), b:get_row(1), b + b, b * 2 == b + b, b - b) -- expect: (2, 0, 0) (0, 3, 0) ((4, 0, 0), (0, 6, 0), (0, 0, 2)) true ((0, 0, 0), (0, 0, 0), (0, 0, 0))
print(Transform2D():xform_vector2(Vector2(1, 2)), Transform():xform_inv_vector3(Vector3(1, 2, 3))) -- expect: (1, 2) (1, 2, 3)
local a = Array.from({ 1, 2 })
a:extend(Array(3))
a:safe_set(5, 9)
print(a, a:safe_get(1), a:safe_get(99), PoolIntArray.from({ 1.5 }), PoolByteArray(104, 105):get_string()) -- expect: [1, 2, 3, Null, Null, 9] 2 nil [1] hi
local d = Dictionary({ a = 1 })
print(d:next(nil), d:next("a"), d:find_key(1), d:get_or_add("b", 2), d:merged({ c = 3 }), d) -- expect: a nil a 2 {a:1, b:2, c:3} {a:1, b:2}
a = Array(3, 1, 2)
a:reverse()
a:remove_at(0)
print(a) -- expect: [1, 3]
print(Node, Vector2:inherits("Vector2"), Vector2.class_name, Vector2:has_property("x"), Vector2:get_parent_class() == "") -- expect: nil true Vector2 true true
