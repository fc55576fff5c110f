local C = { extends = "Turret" }
function C:run()
  print(pcall(self.fire, self, "many")) -- expect: false	bad argument #1 to 'fire' (got string, want int)
  self:jam() -- expect error: turret is jammed
end
return C
