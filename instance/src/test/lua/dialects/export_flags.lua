local C = { p = export_flags("Fire", "Water:8", int) }
function C:run()
  print(Test:property(self, "p")) -- expect: int FLAGS 'Fire,Water:8' [EDITOR, STORAGE] 0
end
return C
