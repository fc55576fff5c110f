print(math.clamp(5, 0, 3), math.lerp(0, 10, 0.25), math.lerp(Vector2(), Vector2(4, 2), 0.5)) -- expect: 3	2.5	(2, 1)
return {}
