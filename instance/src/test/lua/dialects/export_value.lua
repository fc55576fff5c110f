local C = { p = export("text") }
function C:run()
  print(Test:property(self, "p")) -- expect: String NONE '' [EDITOR, STORAGE] text
end
return C
