-- 01 A class script: everything a class can declare, put to work in a scene.
--
-- Run it:
--   ./selenode run examples/01-class-script/scene.json --frames 3 --delta 1800
--
-- It prints:
--   Desk is made, 40 watts
--   Hall is made, 40 watts
--   Desk is ready, 60 watts, on: true, notes: 1
--   Keeper hears: brightness 0.5 -> 1
--   Hall is ready, 40 watts, on: true, notes: 0
--   Desk has burnt 0.5 hours
--   Desk has burnt 1 hours
--   Keeper hears: brightness 1 -> 0
--   Keeper hears: it is dark
--   Desk is off, on: false
--
-- What it declares, as data:
--   ./selenode manifest examples/01-class-script/lamp.lua

-- A class is a plain table, which the script returns at its end.
local Lamp = {}

-- What it is put on: a class of the engine, or another script by class_name or path.
Lamp.extends = Node

-- Other scripts may now say `extends = 'Lamp'`, and Lamp:new() makes one.
Lamp.class_name = 'Lamp'

-- Signals, with the names of what they carry.
Lamp.switched_off = signal()
Lamp.brightness_changed = signal('before', 'after')

-- Any other value is a property with a default. Its type is the default's: a number is a float.
-- Tables and value types are copied, so no two lamps share their notes.
Lamp.hours = 0
Lamp.notes = {}
Lamp.place = Vector2(0, 0)

-- property says more: here a setter, and what an inspector should show. Inside the setter,
-- self.brightness is the stored value itself, so nothing recurses.
Lamp.brightness = property {
  0.5,
  set = function(self, value)
    local before = self.brightness
    self.brightness = math.max(0, math.min(value, 1))
    self.brightness_changed:emit(before, self.brightness)
    if self.brightness == 0 then
      self.switched_off:emit()
    end
  end,
  hint = PropertyHint.RANGE,
  hint_string = '0,1,0.05',
}

-- export is a property that the inspector shows and a saved scene keeps. A whole number must be
-- asked for.
Lamp.watts = export { 40, type = int }

-- A property without a value of its own: a type and a getter.
Lamp.is_on = property {
  type = bool,
  get = function(self)
    return self.brightness > 0
  end,
}

-- Called when the script is put on an object. The name is the object's: what is not found in the
-- script is looked for in the class it extends.
function Lamp:_init()
  print(self.name .. ' is made, ' .. self.watts .. ' watts')
end

-- The scene has set its properties by now, and connected its signals.
function Lamp:_ready()
  if self.name == 'Desk' then
    self.notes[1] = 'bulb is new'
  end
  print(('%s is ready, %d watts, on: %s, notes: %d'):format(
    self.name, self.watts, tostring(self.is_on), #self.notes))
  if self.name == 'Desk' then
    self.brightness = 2
  end
end

function Lamp:_process(delta)
  if self.name ~= 'Desk' or not self.is_on then
    return
  end
  self.hours = self.hours + delta / 3600
  print(self.name .. ' has burnt ' .. self.hours .. ' hours')
  -- Singletons of the engine are globals.
  if Engine:get_idle_frames() >= 1 then
    self:switch_off()
  end
end

function Lamp:switch_off()
  self.brightness = 0
  print(self.name .. ' is off, on: ' .. tostring(self.is_on))
end

return Lamp
