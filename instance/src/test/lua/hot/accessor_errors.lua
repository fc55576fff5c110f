-- an accessor that fails leaves its guard, whoever called it
local C = {}
local function peek(o) return o.hp end
local function poke(o, v) o.hp = v end
C.hp = property {
  10,
  set = function(self, v)
    if v < 0 then error("negative") end
    self.hp = v
  end,
  get = function(self)
    if self.hp == 13 then error({ "unlucky" }) end
    return "got " .. self.hp
  end,
}
function C:run()
  for i = 100, 400 do poke(self, i) peek(self) end
  print(pcall(poke, self, -1)) -- expect: false	res://hot/accessor_errors.lua:8: negative
  print(peek(self)) -- expect: got 400
  poke(self, 13)
  for i = 1, 300 do
    local ok, e = pcall(peek, self)
    if ok or e[1] ~= "unlucky" then error("not unlucky") end
  end
  poke(self, 14)
  print(peek(self)) -- expect: got 14
  for i = 1, 300 do Test:set(self, "hp", 14) Test:get(self, "hp") end
  Test:set(self, "hp", -2) -- expect error: res://hot/accessor_errors.lua:8: negative
  print(peek(self)) -- expect: got 14
  Test:set(self, "hp", 15)
  print(Test:get(self, "hp")) -- expect: got 15
  print(xpcall(poke, function(m) return "handled " .. m end, self, -3)) -- expect: false	handled res://hot/accessor_errors.lua:8: negative
  print(peek(self)) -- expect: got 15
end
return C
