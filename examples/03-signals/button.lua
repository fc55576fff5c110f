-- 03 Signals between two objects.
--
-- Run it:
--   ./selenode run examples/03-signals/button.lua
--
-- It prints:
--   press 1
--     door opens for 2 seconds
--     bell rings (once)
--   press 2
--     door opens for 4 seconds
--   press 3, door is gone
--   nobody was left: 0 connections
--   and later, when the frame has time: press 1

local Button = { extends = 'Node' }

Button.pressed = signal('count', 'seconds')
Button.presses = 0

function Button:press()
  self.presses = self.presses + 1
  self.pressed:emit(self.presses, self.presses * 2)
end

function Button:_ready()
  local Door = GD.load('door.lua')
  local door = Door:new()

  -- By name: a method of an object. What is bound comes after what is emitted.
  self:connect('pressed', door, 'open_for', { 'opens' })

  -- By the signal itself: any function. A oneshot connection ends with the first emission.
  self.pressed:connect(function()
    print('  bell rings (once)')
  end, CONNECT_ONESHOT)

  -- A deferred one is called when the frame has time for it, with the values of the emission.
  self.pressed:connect(function(count)
    print('and later, when the frame has time: press ' .. count)
  end, CONNECT_DEFERRED + CONNECT_ONESHOT)

  print('press 1')
  self:press()
  print('press 2')
  self:press()

  -- Freeing an object ends its connections.
  door:free()
  print('press 3, door is gone')
  self:press()
  print('nobody was left: ' .. #self.pressed:get_connections() .. ' connections')
end

return Button
