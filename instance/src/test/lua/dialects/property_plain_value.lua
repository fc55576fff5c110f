local C = { some_prop = 42 }
function C:run()
  print(Test:property(self, "some_prop")) -- expect: float NONE '' [] 42.0
end
return C
