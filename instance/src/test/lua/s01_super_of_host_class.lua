local C = { extends = "Turret" }
function C:fire(n) return "own " .. C.super.fire(self, n) end
function C:run()
  print(self:fire(2)) -- expect: own 1
  print(C.super == Turret) -- expect: true
end
return C
