local C = { class_name = "DialectIs" }
function C:run()
  print(self:is(DialectIs), self:is("DialectIs"), Variant.is(self, Node), Variant.is(self, RefCounted)) -- expect: true	true	false	true
end
return C
