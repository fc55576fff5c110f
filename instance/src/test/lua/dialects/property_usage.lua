local C = { p = property { 5, usage = PropertyUsage.NOEDITOR }, q = property { 5, usage = PROPERTY_USAGE_DEFAULT } }
function C:run()
  print(Test:property(self, "p")) -- expect: float NONE '' [STORAGE] 5.0
  print(Test:property(self, "q")) -- expect: float NONE '' [EDITOR, STORAGE] 5.0
end
return C
