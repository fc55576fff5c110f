local Avenger = {extends = "Node"}

function Avenger:_exit_tree()
  print(self.name .. " leaves")
  self:get_parent():free()
end

return Avenger
