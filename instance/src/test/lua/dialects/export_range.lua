local C = { p = export_range(0, 10, 0.5, "or_greater"), q = export_range(-360, 360, "degrees", float) }
function C:run()
  print(Test:property(self, "p")) -- expect: float RANGE '0,10,0.5,or_greater' [EDITOR, STORAGE] 0.0
  print(Test:property(self, "q")) -- expect: float RANGE '-360,360,degrees' [EDITOR, STORAGE] 0.0
end
return C
