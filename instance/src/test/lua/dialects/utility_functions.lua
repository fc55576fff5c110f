print(lerp(5, 10, 0.15), clamp(7, 0, 5), deg_to_rad(180) == math.pi, min(1, 3, 4, 7), max(2, 5)) -- expect: 5.75	5	true	1	5
print(is_same(Array(), Array()), is_equal_approx(0.1 + 0.2, 0.3), wrapi(12, 0, 10), snapped(3.3, 0.5), remap(5, 0, 10, 0, 1)) -- expect: false	true	2	3.5	0.5
print(floor(1.7), ceil(Vector2(1.2, 1.7)), posmod(-1, 4), move_toward(0, 10, 3), str(1, 2, "x")) -- expect: 1	(2, 2)	3	3	12x
return {}
