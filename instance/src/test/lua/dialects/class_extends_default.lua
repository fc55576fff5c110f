local C = {}
function C:run()
  print(self:get_class(), self:is(RefCounted), self:is(Reference)) -- expect: Reference	true	true
end
return C
