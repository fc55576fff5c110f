local C = { hit = signal() }
function C:on_hit() end
function C:run()
  self:connect("hit", self, "on_hit")
  self:connect("hit", self, "on_hit") -- expect error: signal 'hit' is already connected to method 'on_hit' of res://s02_connected_twice.lua
end
return C
