local C = { p = property { 5, int } }
function C:run()
  print(Test:property(self, "p")) -- expect: int NONE '' [] 5
end
return C
