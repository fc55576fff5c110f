local Animal = { extends = 'creature.lua' }
Animal.name = 'animal'
Animal.health = 20
function Animal:_init()
  Animal.super._init(self)
  self.log[#self.log + 1] = 'animal'
end
return Animal
