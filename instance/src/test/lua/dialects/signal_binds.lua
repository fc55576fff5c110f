local C = { hit = signal() }
function C:_on_hit(...) print(...) end
function C:run()
  self:connect("hit", self, "_on_hit", Array("bound", 2))
  self:emit_signal("hit", 1) -- expect: 1	bound	2
end
return C
