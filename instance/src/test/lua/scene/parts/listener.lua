-- b takes the second input at once, and the third when nobody else did
local Listener = {extends = "Node"}

function Listener:_input(event)
  print(self.name .. " input " .. event)
  if self.name == "b" and event == "2" then
    self:get_tree():set_input_as_handled()
  end
end

function Listener:_unhandled_input(event)
  print(self.name .. " unhandled " .. event)
  if event == "3" then
    self:get_tree():set_input_as_handled()
  end
end

return Listener
