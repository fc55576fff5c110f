-- Part of example 02: the base class.
local Animal = { class_name = 'Animal' }

Animal.legs = property { 4, type = int }
Animal.food = 'anything'

function Animal:describe()
  return self.food .. ' on ' .. self.legs .. ' legs'
end

-- By convention an abstract method says what is missing.
function Animal:sound()
  error('an animal must have a sound')
end

return Animal
