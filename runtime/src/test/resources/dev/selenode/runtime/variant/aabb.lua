local a = AABB(Vector3(0, 0, 0), Vector3(10, 20, 5))
print(a, a["end"], a:get_area(), a:get_center()) -- expect: 0, 0, 0 - 10, 20, 5 (10, 20, 5) 1000 (5, 10, 2.5)
print(a:get_longest_axis(), a:get_longest_axis_index(), a:get_longest_axis_size()) -- expect: (0, 1, 0) 1 20
print(a:get_shortest_axis(), a:get_shortest_axis_index(), a:get_shortest_axis_size()) -- expect: (0, 0, 1) 2 5
print(a:get_endpoint(0), a:get_endpoint(1), a:get_endpoint(4), a:get_endpoint(7)) -- expect: (0, 0, 0) (0, 0, 5) (10, 0, 0) (10, 20, 5)
print(a:get_support(Vector3(1, -1, 0)), a:has_point(Vector3(10, 20, 5)), a:has_point(Vector3(11, 0, 0))) -- expect: (10, 0, 0) true false
local b = AABB(Vector3(5, 5, 1), Vector3(10, 5, 2))
print(a:intersects(b), a:intersection(b), a:encloses(b)) -- expect: true 5, 5, 1 - 5, 5, 2 false
print(a:merge(b), a:expand(Vector3(-1, 0, 0)), a:grow(1)) -- expect: 0, 0, 0 - 15, 20, 5 -1, 0, 0 - 11, 20, 5 -1, -1, -1 - 12, 22, 7
print(a:intersects_plane(Plane(0, 1, 0, 10)), a:intersects_plane(Plane(0, 1, 0, 30))) -- expect: true false
print(a:intersects_segment(Vector3(5, -5, 2), Vector3(5, 50, 2)), a:intersects_segment(Vector3(50, -5, 2), Vector3(50, 50, 2))) -- expect: true false
print(a:has_no_area(), AABB(Vector3.ZERO, Vector3(1, 1, 0)):has_no_area(), AABB(Vector3.ZERO, Vector3(1, 1, 0)):has_no_surface()) -- expect: false true false
print(AABB(Vector3(1, 1, 1), Vector3(-1, -1, -1)):abs(), a == AABB(a), a:is_equal_approx(b)) -- expect: 0, 0, 0 - 1, 1, 1 true false
