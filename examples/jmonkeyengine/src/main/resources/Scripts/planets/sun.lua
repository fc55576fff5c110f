-- Watches its planets, and ends the run after the first has gone round three times.
local Sun = { extends = 'Node' }

function Sun:_ready()
  for _, planet in ipairs(self:get_children()) do
    if planet:has_signal('orbited') then
      planet:connect('orbited', self, 'on_orbited', { planet.name })
    end
  end
  await(self:get_tree():create_timer(1.5).timeout)
  print('one and a half seconds later')
end

function Sun:on_orbited(times, name)
  print(name, times)
  if times == 3 then self:get_tree():quit() end
end

function Sun:_input(event)
  if event:is_class('InputEventKey') and event.key == 'Space' and event.pressed then
    print('a key')
  end
end

return Sun
