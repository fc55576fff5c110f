local C = { hit = signal() }
function C:_on_hit() end
function C:run()
  self:connect("hit", self, "_on_hit", {}, CONNECT_PERSIST)
  print(self:get_signal_connection_list("hit")[1].flags) -- expect: 2
end
return C
