local C = { speed = export(5) }
function C:_get_property_list() return { { name = "extra", type = TYPE_INT } } end
function C:run()
  local list = self:get_property_list()
  print(list[1].name, list[1].type == TYPE_FLOAT, list[2].name) -- expect: speed	true	extra
end
return C
