-- connections with CONNECT_PERSIST are copied, between nodes of the branch to their copies
local Main = {extends = "Node", heard = signal("what")}

function Main:on_heard(...) print(self.name, ...) end

function Main:_ready()
  local Main = self:get_script()
  self.name = "main"
  local top, below = Main:new(), Main:new()
  top.name, below.name = "top", "below"
  top:add_child(below)
  top:connect("heard", below, "on_heard", {"bound"}, CONNECT_PERSIST)
  below:connect("heard", self, "on_heard", {}, CONNECT_PERSIST)
  top:connect("heard", top, "on_heard")
  local copy = top:duplicate()
  copy.name, copy:get_child(0).name = "copy", "copied"
  copy:emit_signal("heard", 1) -- expect: copied	1	bound
  copy:get_child(0):emit_signal("heard", 2) -- expect: main	2
  print(#copy:get_signal_connection_list("heard"), #top:get_signal_connection_list("heard")) -- expect: 1	2
  local plain = top:duplicate(Node.DUPLICATE_SCRIPTS)
  plain:emit_signal("heard", 3)
  print(#plain:get_signal_connection_list("heard")) -- expect: 0
  for _, node in ipairs({top, copy, plain}) do node:free() end
end

return Main
