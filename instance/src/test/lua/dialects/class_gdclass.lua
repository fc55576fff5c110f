local Lamp = GDCLASS()
Lamp.b, Lamp.a = 1, 2
function Lamp:run()
  for _, p in ipairs(self:get_property_list()) do print(p.name) end
  -- expect: b
  -- expect: a
end
return Lamp
