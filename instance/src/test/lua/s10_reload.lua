local C = { go = signal() }
local function source(body) return "local C = {}\n" .. body .. "\nreturn C\n" end
function C:run()
  Test:write("res://live.lua", source [[
C.hit = signal("n")
C.kept = 1
C.gone = 2
C.retyped = 3
C.hp = property { 4, set = function(self, v) self.hp = v end }
function C:who() return "old" end
function C:waits(go) await(go) print("resumed", self:who()) end
function C:on_hit(n) print("old handler", n) end]])
  local live = GD.load("res://live.lua"):new()
  live.kept, live.gone, live.retyped, live.hp, live.data = 10, 20, 30, 40, 50
  live:connect("hit", live, "on_hit")
  Test:call(live, "waits", self.go)
  Test:write("res://live.lua", source [[
C.hit = signal("n")
C.kept = 100
C.added = 200
C.retyped = "text"
C.hp = property { 400, get = function(self) return "got " .. self.hp end }
function C:who() return "new" end
function C:on_hit(n) print("new handler", n) end]])
  print(Test:reload("res://live.lua")) -- expect: true
  print(live.kept, live.gone, live.retyped, live.hp, live.added, live.data) -- expect: 10	nil	text	got 40	200	50
  print(live:who()) -- expect: new
  live.hit:emit(1) -- expect: new handler	1
  self.go:emit() -- expect: resumed	new
  Test:write("res://live.lua", "local C = {\nreturn C")
  print(Test:reload("res://live.lua")) -- expect: false
  -- expect error: res://live.lua:2: unexpected symbol near 'return'
  print(live:who()) -- expect: new
end
return C
