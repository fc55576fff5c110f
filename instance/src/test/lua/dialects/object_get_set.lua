local C = { speed = 1.5 }
function C:run()
  self:set("speed", 3)
  print(self:get("speed")) -- expect: 3
  self:set_deferred("speed", 4)
  Test:frame()
  print(self.speed) -- expect: 4
end
return C
