local C = { p = export_enum("Rebecca", "Mary", String) }
function C:run()
  print(Test:property(self, "p")) -- expect: String ENUM 'Rebecca,Mary' [EDITOR, STORAGE] 
end
return C
