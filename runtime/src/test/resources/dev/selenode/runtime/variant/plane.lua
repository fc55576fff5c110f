local p = Plane(0, 1, 0, 5)
print(p, p.normal, p.d, p.y, -p) -- expect: 0, 1, 0, 5 (0, 1, 0) 5 1 0, -1, 0, -5
print(Plane(Vector3(0, 1, 0), 5) == p, Plane.PLANE_XZ, Plane.PLANE_YZ) -- expect: true 0, 1, 0, 0 1, 0, 0, 0
print(Plane(Vector3(0, 5, 0), Vector3(1, 5, 0), Vector3(0, 5, 1))) -- expect: 0, 1, 0, 5
print(p:center(), p:distance_to(Vector3(1, 8, 1)), p:is_point_over(Vector3(0, 6, 0)), p:has_point(Vector3(9, 5, 9))) -- expect: (0, 5, 0) 3 true true
print(p:has_point(Vector3(0, 5.1, 0)), p:has_point(Vector3(0, 5.1, 0), 0.2)) -- expect: false true
print(p:project(Vector3(1, 8, 1)), Plane(0, 2, 0, 10):normalized()) -- expect: (1, 5, 1) 0, 1, 0, 5
print(p:intersects_ray(Vector3(0, 0, 0), Vector3(0, 1, 0)), p:intersects_ray(Vector3(0, 0, 0), Vector3(0, -1, 0))) -- expect: (0, 5, 0) nil
print(p:intersects_segment(Vector3(0, 0, 0), Vector3(0, 10, 0)), p:intersects_segment(Vector3(0, 0, 0), Vector3(0, 4, 0))) -- expect: (0, 5, 0) nil
print(p:intersect_3(Plane(1, 0, 0, 2), Plane(0, 0, 1, 3)), p:intersect_3(p, p)) -- expect: (2, 5, 3) nil
