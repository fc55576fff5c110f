local C = { list = { 1, { 2 } }, position = Vector2(1, 2) }
function C:run()
  local a, b = C:new(), C:new()
  a.list[1] = 9
  a.list[2][1] = 9
  a.position.x = 9
  print(b.list[1], b.list[2][1], b.position.x) -- expect: 1	2	1
  print(C:new().list[1]) -- expect: 1
end
return C
