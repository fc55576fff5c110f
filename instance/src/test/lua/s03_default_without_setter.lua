local C = {}
C.hp = property { 10, set = function(self, v) print("set") self.hp = v end }
function C:run()
  print(self.hp) -- expect: 10
end
return C
