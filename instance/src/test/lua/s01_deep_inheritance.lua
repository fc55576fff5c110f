local Dog = { extends = 'lib/animal.lua' }
Dog.health = property { 30, type = int, set = function(self, v) self.health = v * 2 end }
function Dog:_init()
  Dog.super._init(self)
  self.log[#self.log + 1] = 'dog'
end
function Dog:sound() return 'woof' end
function Dog:run()
  print(table.concat(self.log, ' ')) -- expect: creature animal dog
  print(self:describe(), self.health) -- expect: animal says woof	30
  self.health = 4.9
  print(self.health, self:has_signal('died'), self:is('Creature')) -- expect: 8	true	true
  print(Dog.super.super == Creature, Dog.super.super.describe == self.describe) -- expect: true	true
end
return Dog
