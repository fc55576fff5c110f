local C = { p = export_dir(), q = export_global_dir("x") }
function C:run()
  print(Test:property(self, "p")) -- expect: String DIR '' [EDITOR, STORAGE] 
  print(Test:property(self, "q")) -- expect: String GLOBAL_DIR '' [EDITOR, STORAGE] x
end
return C
