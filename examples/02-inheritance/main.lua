-- 02 Inheritance: scripts that extend scripts.
--
-- Run it:
--   ./selenode run examples/02-inheritance/main.lua
--
-- It prints:
--   a bird: anything on 2 legs
--   a bird: seeds on 2 legs, and very small
--   a wren says TWEET
--   Wren is a Bird: true
--   an animal must have a sound

-- Extends a script by its class_name.
local Wren = { extends = 'Bird', class_name = 'Wren' }

Wren.food = 'seeds'

function Wren:describe()
  return Wren.super.describe(self) .. ', and very small'
end

function Wren:sound()
  return Wren.super.sound(self):upper()
end

-- Bird and Animal are globals, loaded on first use. No object is needed for them here: their
-- topmost base is Reference, so new makes one.
function Wren:_init()
  print(Bird:new():describe())
  print(self:describe())
  print('a wren says ' .. self:sound())
  print('Wren is a Bird: ' .. tostring(Wren.super == Bird))
  local ok, message = pcall(function()
    Animal:new():sound()
  end)
  print((message:gsub('^.*: ', '')))
end

return Wren
