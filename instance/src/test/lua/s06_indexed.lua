local C = { extends = "Turret", list = { { x = 1 } } }
C.place = property { Vector2(1, 2), set = function(self, v) print("set") self.place = v end }
function C:run()
  print(self:get_indexed("position:x"), self:get_indexed("place:y")) -- expect: 1	2
  self:set_indexed("position:x", 10)
  print(self.position.x, self.position.y) -- expect: 10	2
  self:set_indexed("place:x", 7) -- expect: set
  print(self.place.x) -- expect: 7
  self:set_indexed("list:1:x", 3)
  print(self:get_indexed("list:1:x")) -- expect: 3
end
return C
