local C = { hit = signal("damage", "from") }
function C:on_hit(damage, from, ...) print("method", damage, from, ...) end
function C:run()
  self.hit:connect(function(damage, from) print("function", damage, from) end)
  self:connect("hit", self, "on_hit", { "bound", 1 })
  self.hit:emit(3, "wolf")
  -- expect: function	3	wolf
  -- expect: method	3	wolf	bound	1
  self:emit_signal("hit", 4)
  -- expect: function	4	nil
  -- expect: method	4	bound	1
  self:disconnect("hit", self, "on_hit")
  self.hit:emit(5, "x")
  -- expect: function	5	x
end
return C
