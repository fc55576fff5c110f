local C = { p = export_multiline("text") }
function C:run()
  print(Test:property(self, "p")) -- expect: String MULTILINE_TEXT '' [EDITOR, STORAGE] text
end
return C
