-- A lamp with all that PluginScript's first page shows of a class.
local Lamp = {}

Lamp.is_tool = true
Lamp.extends = Node
Lamp.class_name = "DialectReadmeLamp"

Lamp.switched = signal()
Lamp.dimmed = signal("property", "value")

Lamp.watts = 42
Lamp.level = property {
  5,
  type = int,
  get = function(self) return self.level end,
  set = "set_level",
  usage = PropertyUsage.NOEDITOR,
  hint = PropertyHint.RANGE,
  hint_string = "1,10",
  rset_mode = RPCMode.MASTER,
}
Lamp.label = export { "shown in the editor" }
Lamp.notes = export {
  [[several
lines]],
  hint = PropertyHint.MULTILINE_TEXT,
}

function Lamp:_ready()
  print(OS:get_name() ~= "", self.level, self.watts) -- expect: true	5	42
  local shade, bulb = Node:new(), Node:new()
  shade.name, bulb.name = "shade", "bulb"
  self:add_child(shade)
  shade:add_child(bulb)
  self.bulb = self:get_node("shade/bulb")
  print(self.bulb == bulb) -- expect: true
  self:connect("dimmed", self, "_on_dimmed")
  self.level = 7.9 -- expect: level	7
  print(self.level, self:doubled(), self.notes) -- expect: 7	84	several
  -- expect: lines
end

function Lamp:set_level(value)
  self.level = value
  self:emit_signal("dimmed", "level", value)
end

function Lamp:_on_dimmed(property, value)
  print(property, value)
end

function Lamp:doubled()
  return self.watts * 2
end

return Lamp
