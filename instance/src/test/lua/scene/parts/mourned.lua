-- frees itself once more when it hears that it is freed, which changes nothing
local Kid = {extends = "Node"}

function Kid:_notification(what, reversed)
  if what == Node.NOTIFICATION_PREDELETE then
    local parent = self:get_parent()
    local place = self:is_inside_tree() and tostring(parent:get_path()) or parent.name
    print(table.concat({self.name, "predelete", tostring(reversed), place}, " "))
    self:free()
  end
end

function Kid:_exit_tree()
  print(self.name .. " exits")
end

return Kid
