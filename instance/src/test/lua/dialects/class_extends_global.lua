local C = { extends = Node }
function C:_ready()
  print(self:get_class(), self:is_class("Object")) -- expect: Node	true
end
return C
