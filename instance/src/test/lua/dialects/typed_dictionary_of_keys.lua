local keyed = Dictionary[int]()
keyed[1.5] = "x"
print(keyed, keyed:get_typed_key_builtin() == TYPE_INT, keyed:get_typed_value_builtin() == TYPE_NIL) -- expect: {1:x}	true	true
return {}
