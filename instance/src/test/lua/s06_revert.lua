local C = { hp = 3, name = "x" }
function C:_property_can_revert(name) if name == "name" then return true end end
function C:_property_get_revert(name) if name == "name" then return "reverted" end end
function C:run()
  print(self:property_can_revert("hp"), self:property_can_revert("name")) -- expect: false	true
  self.hp = 5
  print(self:property_can_revert("hp"), self:property_get_revert("hp")) -- expect: true	3
  print(self:property_get_revert("name")) -- expect: reverted
end
return C
