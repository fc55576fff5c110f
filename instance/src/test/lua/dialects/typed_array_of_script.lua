local C = { class_name = "DialectItem" }
function C:run()
  local items = Array[DialectItem]()
  items:append(DialectItem:new())
  print(#items, items:get_typed_class_name(), items:get_typed_builtin() == TYPE_OBJECT) -- expect: 1	DialectItem	true
  print(pcall(items.append, items, Reference:new())) -- expect: false	bad argument #1 to 'append' (got Reference, want DialectItem)
end
return C
