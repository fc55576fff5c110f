local C = { speed = 5 }
function C:_property_can_revert(name) if name == "other" then return true end end
function C:_property_get_revert(name) if name == "other" then return 7 end end
function C:run()
  print(self:property_can_revert("speed"), self:property_can_revert("other"), self:property_get_revert("other")) -- expect: false	true	7
  self.speed = 6
  print(self:property_can_revert("speed"), self:property_get_revert("speed")) -- expect: true	5
end
return C
