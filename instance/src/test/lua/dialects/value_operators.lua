print(Vector2(1, 2) + Vector2(3, 4), -Vector2(1, 2), Vector2(1, 2) * 2, Vector2(5, 7) % 4, Vector2(2, 3) ^ 2) -- expect: (4, 6)	(-1, -2)	(2, 4)	(1, 3)	(4, 9)
print(Vector2(1, 2) == Vector2(1, 2), Vector2(1, 2) < Vector2(1, 3), "at " .. Vector2(1, 2)) -- expect: true	true	at (1, 2)
return {}
