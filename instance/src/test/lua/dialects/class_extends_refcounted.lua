local C = { extends = RefCounted }
function C:run()
  print(C.super == RefCounted, self:is_class("Reference")) -- expect: true	true
end
return C
