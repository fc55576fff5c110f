print(String(5), String(Vector2(1, 2)), GD.str(true), GD.str(1, "a", Vector2())) -- expect: 5	(1, 2)	true	1a(0, 0)
return {}
