-- a declared property, a host property, _set, own data
local C = { extends = "Turret", hp = 1 }
function C:run()
  self.hp = 2
  self.shots = 7
  print(self.hp, self:fire(0)) -- expect: 2	7
  self.extra = "own"
  print(self.extra, self:get("extra"), Test:get(self, "extra")) -- expect: own	own	own
  self.position = Vector2(5, 6)
  print(self.position.x) -- expect: 5
end
return C
