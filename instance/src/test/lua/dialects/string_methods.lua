print(("Hello from Lua"):begins_with("Hello"), ("x"):is_empty(), ("res://a.png"):get_extension()) -- expect: true	false	png
return {}
