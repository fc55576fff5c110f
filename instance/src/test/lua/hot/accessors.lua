-- one site runs the accessor from outside and is raw storage inside
local C = {}
local running = 0
local function peek(o) return o.hp end
local function poke(o, v) o.hp = v end
C.hp = property {
  10,
  set = function(self, v)
    running = running + 1
    poke(self, v * 2)
    if peek(self) ~= v * 2 then error("not raw") end
  end,
  get = function(self) return peek(self) + 0.5 end,
}
function C:run()
  local sum = 0
  for i = 1, 400 do
    poke(self, i)
    sum = sum + peek(self)
  end
  print(sum, running) -- expect: 160600	400
  for i = 1, 400 do
    Test:set(self, "hp", i)
    sum = sum + Test:get(self, "hp")
  end
  print(sum, running) -- expect: 321200	800
  print(pcall(poke, self, "full")) -- expect: false	res://hot/accessors.lua:5: property 'hp' got string, want float
  print(peek(self), self:rawget("hp")) -- expect: 800.5	800
end
return C
