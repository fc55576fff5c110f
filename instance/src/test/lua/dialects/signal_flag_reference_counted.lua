local C = { hit = signal() }
function C:_on_hit() print("still there") end
function C:run()
  self:connect("hit", self, "_on_hit", {}, CONNECT_REFERENCE_COUNTED)
  self:connect("hit", self, "_on_hit", {}, CONNECT_REFERENCE_COUNTED)
  self:disconnect("hit", self, "_on_hit")
  self:emit_signal("hit") -- expect: still there
end
return C
