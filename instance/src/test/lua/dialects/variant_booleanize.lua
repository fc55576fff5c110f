print(Variant.booleanize(1), Variant.booleanize(0), Variant.booleanize(""), Variant.booleanize(Vector2())) -- expect: true	false	false	false
return {}
