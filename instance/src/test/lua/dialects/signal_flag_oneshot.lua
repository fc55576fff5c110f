local C = { hit = signal() }
function C:_on_hit() print("once") end
function C:run()
  self:connect("hit", self, "_on_hit", Array(), Object.CONNECT_ONESHOT)
  self:emit_signal("hit") -- expect: once
  self:emit_signal("hit")
end
return C
