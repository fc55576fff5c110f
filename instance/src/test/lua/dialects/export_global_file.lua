local C = { p = export_global_file("*.png") }
function C:run()
  print(Test:property(self, "p")) -- expect: String GLOBAL_FILE '*.png' [EDITOR, STORAGE] 
end
return C
