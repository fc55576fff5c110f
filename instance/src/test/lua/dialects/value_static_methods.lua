print(Basis:from_euler(Vector3()) == Basis(), String:humanize_size(42), Color.from_hsv(0, 1, 1)) -- expect: true	42 B	1,0,0,1
return {}
