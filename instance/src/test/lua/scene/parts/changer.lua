local Changer = {extends = "Node"}

Changer.frames = 0

function Changer:_process()
  print(self.name)
  self.frames = self.frames + 1
  if self.name == "a" and self.frames == 1 then
    self:get_node("../b"):free()
    local node = self.get_script(self):new()
    node.name = "b2"
    self:get_parent():add_child(node)
  elseif self.name == "c" and self.frames == 2 then
    self:free()
  end
end

return Changer
