local C = { p = export_file("*.txt"), q = export_file("*.png", "*.jpg"), r = export_file_path() }
function C:run()
  print(Test:property(self, "p")) -- expect: String FILE '*.txt' [EDITOR, STORAGE] 
  print(Test:property(self, "q")) -- expect: String FILE '*.png,*.jpg' [EDITOR, STORAGE] 
  print(Test:property(self, "r")) -- expect: String FILE_PATH '' [EDITOR, STORAGE] 
end
return C
