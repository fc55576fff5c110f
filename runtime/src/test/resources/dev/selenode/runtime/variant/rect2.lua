local r = Rect2(1, 2, 10, 20)
print(r, Rect2(Vector2(1, 2), Vector2(10, 20)) == r, Rect2()) -- expect: (1, 2, 10, 20) true (0, 0, 0, 0)
print(r.position, r.size, r["end"]) -- expect: (1, 2) (10, 20) (11, 22)
r.position.x = 5
print(r) -- expect: (5, 2, 10, 20)
r["end"] = Vector2(6, 6)
print(r) -- expect: (5, 2, 1, 4)
r.size = Vector2(10, 20)
local size = Vector2(3, 3)
r.size = size
size.x = 9
print(r.size) -- expect: (3, 3)
local a, b = Rect2(0, 0, 10, 10), Rect2(5, 5, 10, 10)
print(a:intersects(b), a:intersects(Rect2(10, 0, 5, 5)), a:intersects(Rect2(10, 0, 5, 5), true)) -- expect: true false true
print(a:clip(b), a:clip(Rect2(50, 50, 1, 1)), a:merge(b)) -- expect: (5, 5, 5, 5) (0, 0, 0, 0) (0, 0, 15, 15)
print(a:encloses(Rect2(1, 1, 2, 2)), a:encloses(b), a:has_point(Vector2(0, 0)), a:has_point(Vector2(10, 0))) -- expect: true false true false
print(a:get_area(), a:get_center(), a:has_no_area(), Rect2(0, 0, 0, 1):has_no_area()) -- expect: 100 (5, 5) false true
print(a:grow(1), a:grow_individual(1, 2, 3, 4), a:grow_margin(2, 5)) -- expect: (-1, -1, 12, 12) (-1, -2, 14, 16) (0, 0, 15, 10)
print(a:expand(Vector2(-5, 20)), Rect2(5, 5, -2, -3):abs()) -- expect: (-5, 0, 15, 20) (3, 2, 2, 3)
print(a:is_equal_approx(Rect2(0, 0, 10, 10.000001))) -- expect: true
