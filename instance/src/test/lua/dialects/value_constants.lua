print(Vector2.ZERO == Vector2(0, 0), Vector3.UP, Color.RED == Color(1, 0, 0), Quat.IDENTITY == Quaternion.IDENTITY) -- expect: true	(0, 1, 0)	true	true
return {}
