local C = { hp = 3 }
function C:_init(bonus) self.hp = self.hp + (bonus or 0) end
function C:run()
  print(self.hp, C:new(4).hp) -- expect: 3	7
end
return C
