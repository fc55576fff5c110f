print(Vector2(1, 2), Vector2(Vector2(3, 4)), Color("red"), Rect2(0, 0, 1, 1), NodePath("a:b")) -- expect: (1, 2)	(3, 4)	1,0,0,1	(0, 0, 1, 1)	a:b
return {}
