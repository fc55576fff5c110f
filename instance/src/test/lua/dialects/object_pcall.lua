local C = {}
function C:fine(x) return x end
function C:fails() error("broken", 0) end
function C:run()
  print(self:pcall("fine", 5)) -- expect: true	5
  print(self:pcall("fails")) -- expect: false	broken
  print((self:pcall("nothing"))) -- expect: false
end
return C
