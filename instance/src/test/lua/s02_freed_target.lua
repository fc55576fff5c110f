local C = { hit = signal() }
function C:run()
  local other = GD.load("res://lib/listener.lua"):new()
  self:connect("hit", other, "on_hit")
  self.hit:emit(1) -- expect: heard	1
  other:free()
  print(#self.hit:get_connections()) -- expect: 0
  self.hit:emit(2)
  print("quiet") -- expect: quiet
end
return C
