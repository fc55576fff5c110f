print(int(3.7), int(-3.7), int("12"), int(true), int(), int("x")) -- expect: 3 -3 12 1 0 0
print(float("1.5"), float(2), float(false), float()) -- expect: 1.5 2 0 0
print(String(1), String(true), String(nil), String(Vector2(1, 2)), String(Array(1, "a")), #String()) -- expect: 1 True Null (1, 2) [1, a] 0
print(bool(1), bool(0), bool(""), bool("x"), bool(nil), bool()) -- expect: true false false true false false
print(type(int(5)), int(5) + 1, int(5) == 5, tostring(int)) -- expect: number 6 true int
print(pcall(function() return int({}) end)) -- expect: false test:6: bad argument #1 to 'int' (got table, want number, String or bool)
print(Packed2 == nil, Quaternion == Quat, Transform3D == Transform) -- expect: true true true
