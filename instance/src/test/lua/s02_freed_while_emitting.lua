-- receivers that are freed by an earlier one are passed over, and the emission goes on
local C = { hit = signal() }
function C:run()
  local victim = GD.load("res://lib/listener.lua"):new()
  self.hit:connect(function() victim:free() end)
  self:connect("hit", victim, "on_hit")
  self.hit:connect(function() print("last") end)
  self.hit:emit(1) -- expect: last
end
return C
