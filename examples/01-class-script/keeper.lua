-- Part of example 01: hears what the lamp on the desk does. The scene connects the two.
local Keeper = { extends = 'Node' }

function Keeper:on_brightness_changed(before, after)
  print(self.name .. ' hears: brightness ' .. before .. ' -> ' .. after)
end

function Keeper:on_switched_off()
  print(self.name .. ' hears: it is dark')
end

return Keeper
