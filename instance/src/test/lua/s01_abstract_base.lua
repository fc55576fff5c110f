local Mute = { extends = 'Creature', name = 'fish' }
function Mute:run()
  print(pcall(self.describe, self)) -- expect: false	fish has no sound
  self.sound = function() return 'blub' end
  print(self:describe()) -- expect: fish says blub
end
return Mute
