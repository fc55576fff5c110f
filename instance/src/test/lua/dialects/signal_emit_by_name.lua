local C = { hit = signal("damage") }
function C:_on_hit(damage) print("hit", damage) end
function C:run()
  self:connect("hit", self, "_on_hit")
  self:emit_signal("hit", 3) -- expect: hit	3
end
return C
