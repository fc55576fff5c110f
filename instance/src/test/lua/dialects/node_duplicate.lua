local C = { extends = Node, level = export(1) }
function C:_ready()
  if self:get_parent():get_child_count() > 1 then return end
  self.level = 5
  local copy = self:duplicate()
  print(copy.level, is_same(copy, self), Variant.is(copy, Node)) -- expect: 5	false	true
  copy:free()
end
return C
