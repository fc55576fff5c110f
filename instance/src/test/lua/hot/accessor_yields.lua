-- accessors may wait, called from Lua or from Java; the guard stays until they end
local C = { go = signal("n") }
local waits = false
local function peek(o) return o.hp end
local function poke(o, v) o.hp = v end
C.hp = property {
  10,
  set = function(self, v)
    if waits then v = v + await(self.go) end
    self.hp = v
  end,
  get = function(self)
    if waits then return "waited " .. await(self.go) .. " for " .. self.hp end
    return "got " .. self.hp
  end,
}
function C:set(v) poke(self, v) return "has set" end
function C:tell() print(peek(self)) print("told") end
function C:chain() return peek(self) .. ", " .. peek(self) end
function C:run()
  for i = 1, 400 do poke(self, i) peek(self) Test:set(self, "hp", 5) Test:get(self, "hp") end
  waits = true
  local setting = Test:call(self, "set", 20)
  print(peek(self)) -- expect: 5
  self.go:emit(1)
  waits = false
  print(peek(self), setting.status) -- expect: got 21	dead
  waits = true
  Test:call(self, "tell")
  print(peek(self)) -- expect: 21
  self.go:emit(2) -- expect: waited 2 for 21
  -- expect: told
  Test:set(self, "hp", 30)
  print(peek(self)) -- expect: 21
  self.go:emit(3)
  local reading = Test:get(self, "hp")
  print(reading:is_valid()) -- expect: true
  reading.completed:connect(function(text) print("completed", text) end)
  self.go:emit(4) -- expect: completed	waited 4 for 33
  local both = Test:call(self, "chain")
  both.completed:connect(function(text) print(text) end)
  self.go:emit(5)
  self.go:emit(6) -- expect: waited 5 for 33, waited 6 for 33
  waits = false
  print(peek(self), Test:get(self, "hp")) -- expect: got 33	got 33
  waits = true
  for i = 1, 300 do
    Test:set(self, "hp", 1)
    self.go:emit(i)
  end
  waits = false
  print(peek(self)) -- expect: got 301
end
return C
