local C = { hit = signal() }
function C:_on_hit() print("never") end
function C:run()
  self:connect("hit", self, "_on_hit")
  self:disconnect("hit", self, "_on_hit")
  self:emit_signal("hit")
  print(self:is_connected("hit", self, "_on_hit")) -- expect: false
end
return C
