local C = { speed = 1.5, count = property { 3, type = "int" }, name = "x", any = property { type = "Variant" } }
function C:run()
  self.count = 4.9
  print(self.count) -- expect: 4
  self.count = -4.9
  print(self.count) -- expect: -4
  self.any = "text"
  self.any = nil
  print(self.any) -- expect: nil
  print(pcall(function() self.name = 5 end)) -- expect: false	res://s03_types.lua:10: property 'name' got number, want String
  self.speed = "fast" -- expect error: property 'speed' got string, want float
end
return C
