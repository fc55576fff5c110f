local C = { p = export_custom(PROPERTY_HINT_NONE, "suffix:m", PROPERTY_USAGE_EDITOR, Vector3) }
function C:run()
  print(Test:property(self, "p")) -- expect: Vector3 NONE 'suffix:m' [EDITOR] {Vector3=[0.0, 0.0, 0.0]}
end
return C
