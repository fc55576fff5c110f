local C = { p = property { type = Dictionary[String][int] } }
function C:run()
  self.p.lives = 3.7
  print(self.p) -- expect: {lives:3}
  self.p.lives = "many" -- expect error: got string, want int
end
return C
