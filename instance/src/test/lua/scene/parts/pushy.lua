local Kid = {extends = "Node"}

function Kid:_ready()
  local parent = self:get_parent()
  print(pcall(parent.add_child, parent, Node:new()))
  print(pcall(parent.remove_child, parent, self))
  print(pcall(self.free, self))
  parent:call_deferred("add_child", Node:new())
end

return Kid
