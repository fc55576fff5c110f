local C = { p = property { 5, hint = PropertyHint.RANGE, hint_string = "1,10" } }
function C:run()
  print(Test:property(self, "p")) -- expect: float RANGE '1,10' [] 5.0
end
return C
