-- a declared getter, own data, methods, host members, _get, nil: in this order
local C = { extends = "Turret" }
C.hp = property { 10, get = function(self) return "getter" end }
C.speed = 5
function C:run()
  print(self.hp) -- expect: getter
  print(self.speed) -- expect: 5
  print(self.shots) -- expect: 3
  print(self.MAX_SHOTS) -- expect: 10
  print(self:fire(1)) -- expect: 2
  print(self.virtual) -- expect: virtual!
  print(self.nothing) -- expect: nil
  self.fire = function() return "own" end
  print(self:fire(1)) -- expect: own
  self.fire = nil
  print(self:fire(1)) -- expect: 1
end
function C:_get(name)
  if name == "virtual" then return "virtual!" end
end
return C
