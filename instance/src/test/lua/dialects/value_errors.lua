print(pcall(Vector2, "string")) -- expect: false	bad argument #1 to 'Vector2' (got string, want float)
print(pcall(Vector2, 1)) -- expect: false	bad argument #2 to 'Vector2' (got no value, want float)
return {}
