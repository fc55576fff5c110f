-- an accessor that fails after it waited, or never goes on, leaves its guard
local C = { go = signal() }
local function peek(o) return o.hp end
local function poke(o, v) o.hp = v end
C.hp = property {
  10,
  set = function(self, v)
    if v < 0 then
      await(self.go)
      error("late")
    end
    self.hp = v
  end,
  get = function(self) return "got " .. self.hp end,
}
function C:poke(target, v) poke(target, v) end
function C:run()
  for i = 1, 400 do poke(self, i) peek(self) Test:set(self, "hp", i) end
  Test:call(self, "poke", self, -1)
  print(peek(self)) -- expect: 400
  self.go:emit() -- expect error: res://hot/accessor_yields_and_fails.lua:10: late
  print(peek(self)) -- expect: got 400
  Test:set(self, "hp", -1)
  print(peek(self)) -- expect: 400
  self.go:emit() -- expect error: res://hot/accessor_yields_and_fails.lua:10: late
  print(peek(self)) -- expect: got 400
  local other = C:new()
  Test:call(other, "poke", self, -1)
  print(peek(self)) -- expect: 400
  other:free()
  print(peek(self)) -- expect: got 400
end
return C
