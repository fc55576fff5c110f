print(Variant.get_type(1.5) == float, Variant.get_type(Vector2()) == Vector2, typeof("x") == String, typeof(nil)) -- expect: true	true	true	nil
print(Variant.get_type_name(Vector2()), type_string(TYPE_VECTOR2), Vector2():get_type()) -- expect: Vector2	Vector2	Vector2
return {}
