local C = { p = export_storage(5) }
function C:run()
  print(Test:property(self, "p")) -- expect: float NONE '' [STORAGE] 5.0
end
return C
