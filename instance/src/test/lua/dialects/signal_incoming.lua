local C = { hit = signal() }
function C:_on_hit() end
function C:run()
  self:connect("hit", self, "_on_hit")
  print(#self:get_incoming_connections(), self:get_incoming_connections()[1].method) -- expect: 1	_on_hit
end
return C
