local C = { extends = 'Creature', health = 7.9 }
function C:run()
  print(self.health, Creature:new().health) -- expect: 7	10
  self.health = 'full' -- expect error: property 'health' got string, want int
end
return C
