local C = { p = export_flags_avoidance() }
function C:run()
  print(Test:property(self, "p")) -- expect: int LAYERS_AVOIDANCE '' [EDITOR, STORAGE] 0
end
return C
