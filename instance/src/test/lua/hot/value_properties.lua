-- hot sites read and write parts of values, which stay where they are
local C = { pos = Vector2(1, 2) }
local function x(v) return v.x end
local function move(v, n) v.x = n end
local function size(v) return v.size end
function C:run()
  local list = { Vector2(), Vector3(), Quat(), Rect2(), Color(), Plane(), { x = 0 } }
  local sizes = { Rect2(0, 0, 3, 4), Array { 1, 2 }, AABB(Vector3(), Vector3(5, 6, 7)), Dictionary {}, { size = 9 } }
  local here = self.pos
  for i = 1, 400 do
    move(self.pos, i)
    for n, v in ipairs(list) do
      if pcall(move, v, i * n) ~= (x(v) ~= nil) or (x(v) or i * n) ~= i * n then error("mixed up") end
    end
    if x(here) ~= i or size(sizes[1]) ~= Vector2(3, 4) or size(sizes[2])(sizes[2]) ~= 2 then error("mixed up") end
    if size(sizes[3]) ~= Vector3(5, 6, 7) or size(sizes[4])(sizes[4]) ~= 0 or size(sizes[5]) ~= 9 then error("mixed up") end
  end
  for _, v in ipairs(list) do -- one class after the other
    for i = 1, 100 do
      if x(v) and (move(v, i) or x(v) ~= i) then error("mixed up") end
    end
  end
  for _, v in ipairs(list) do io.write(tostring(x(v)), " ") end
  print(x(here), x(self.pos), self.pos == Vector2(400, 2)) -- expect: 100 100 100 nil nil 100 100 400	400	true
  local copy = Vector2(here)
  move(copy, 0)
  print(x(here), x(copy), x(C:new().pos)) -- expect: 400	0	1
  sizes[4].size = "own"
  print(type(size(sizes[4])), sizes[4]["size"] == size(sizes[4])) -- expect: function	true
  print(pcall(move, here, "far")) -- expect: false	res://hot/value_properties.lua:4: property 'x' got string, want float
  print(pcall(move, here, nil)) -- expect: false	res://hot/value_properties.lua:4: property 'x' got nil, want float
  print(pcall(move, list[5], 1)) -- expect: false	res://hot/value_properties.lua:4: no property 'x' in Color (did you mean 'r'?)
  print(pcall(move, Vector2, 1)) -- expect: false	res://hot/value_properties.lua:4: can't assign to class Vector2
  print(x(here)) -- expect: 400
end
return C
