local C = { speed = export(5), name = export("x") }
function C:_validate_property(property)
  if property.name == "name" then property.usage = PROPERTY_USAGE_STORAGE end
end
function C:run()
  local list = self:get_property_list()
  print(list[1].usage == PROPERTY_USAGE_DEFAULT, list[2].usage == PROPERTY_USAGE_STORAGE) -- expect: true	true
end
return C
