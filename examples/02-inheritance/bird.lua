-- Part of example 02: extends a script by its path, which may be relative.
local Bird = { extends = 'animal.lua', class_name = 'Bird' }

-- Overrides the default; type and all else stay as the base has them.
Bird.legs = 2

function Bird:sound()
  return 'tweet'
end

-- A method hides the base's. The base is called only where super says so.
function Bird:describe()
  return 'a bird: ' .. Bird.super.describe(self)
end

return Bird
