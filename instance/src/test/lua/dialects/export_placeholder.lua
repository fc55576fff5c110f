local C = { p = export_placeholder("Name here") }
function C:run()
  print(Test:property(self, "p")) -- expect: String PLACEHOLDER_TEXT 'Name here' [EDITOR, STORAGE] 
end
return C
