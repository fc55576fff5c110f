local Leaver = {extends = "Node"}

function Leaver:_enter_tree()
  print("enter")
  self:get_parent():remove_child(self)
end

function Leaver:_exit_tree()
  print("exit")
  if self:get_parent() then
    local parent = self:get_parent()
    pcall(parent.remove_child, parent, self)
  end
end

function Leaver:_ready() print("ready") end

return Leaver
