print(Vector2(3, 4):pcall("length")) -- expect: true	5
print(Vector2(3, 4):pcall("invalid method")) -- expect: false	no method 'invalid method' in Vector2
return {}
