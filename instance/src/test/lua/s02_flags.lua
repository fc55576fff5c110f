local C = { hit = signal() }
function C:once() print("once") end
function C:later() print("later") end
function C:counted() print("counted") end
function C:run()
  self.hit:connect(Callable(self, "once"), CONNECT_ONESHOT)
  self:connect("hit", self, "later", {}, CONNECT_DEFERRED)
  self.hit:connect(Callable(self, "counted"), CONNECT_REFERENCE_COUNTED)
  self.hit:connect(Callable(self, "counted"), CONNECT_REFERENCE_COUNTED)
  self.hit:emit()
  -- expect: once
  -- expect: counted
  print("emitted") -- expect: emitted
  Test:frame() -- expect: later
  self.hit:disconnect(Callable(self, "counted"))
  print(self.hit:is_connected(Callable(self, "counted"))) -- expect: true
  self.hit:disconnect(Callable(self, "counted"))
  print(self:is_connected("hit", self, "counted")) -- expect: false
  print(self:is_connected("hit", self, "once")) -- expect: false
  print(CONNECT_PERSIST, CONNECT_ONE_SHOT == CONNECT_ONESHOT) -- expect: 2	true
end
return C
