-- while an accessor runs, the property is raw storage on this instance: in what it calls, and
-- after a yield inside it
local C = { go = signal() }
C.hp = property {
  10,
  set = function(self, v)
    self:helper("start")
    await(self.go)
    self.hp = v
    self:helper("end")
  end,
  get = function(self) return "getter" end,
}
function C:helper(when) print(when, self.hp) end
function C:run()
  print(self.hp) -- expect: getter
  Test:set(self, "hp", 20) -- expect: start	10
  print("waiting", self.hp) -- expect: waiting	10
  local other = C:new()
  print(other.hp) -- expect: getter
  self.go:emit() -- expect: end	20
  print(self.hp) -- expect: getter
end
return C
