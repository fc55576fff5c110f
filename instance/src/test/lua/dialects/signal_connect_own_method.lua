local C = { hit = signal("damage"), total = 0 }
function C:_on_hit(damage) self.total = self.total + damage end
function C:run()
  self.hit:connect(self._on_hit)
  self.hit:emit(3)
  print(self.total, self.hit:is_connected(Callable(self, "_on_hit"))) -- expect: 3	true
  self.hit:disconnect(self._on_hit)
  self.hit:emit(3)
  print(self.total) -- expect: 3
end
return C
