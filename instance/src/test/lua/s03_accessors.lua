local C = {}
C.hp = property {
  10,
  set = function(self, v) print("set", v) self.hp = v * 2 end,
  get = function(self) return self.hp + 0.5 end,
}
function C:run()
  print(self.hp) -- expect: 10.5
  self.hp = 4 -- expect: set	4
  print(self.hp, self:get("hp"), self:rawget("hp")) -- expect: 8.5	8.5	8
  self:set("hp", 1) -- expect: set	1
  self:rawset("hp", 7)
  print(self.hp) -- expect: 7.5
  Test:set(self, "hp", 3) -- expect: set	3
  print(Test:get(self, "hp")) -- expect: 6.5
end
return C
