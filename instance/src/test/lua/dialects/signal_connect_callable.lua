local C = { hit = signal() }
function C:_on_hit() print("hit", self == C.me) end
function C:run()
  C.me = self
  self.hit:connect(Callable(self, "_on_hit"))
  self.hit:emit() -- expect: hit	true
end
return C
