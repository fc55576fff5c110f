-- the emission in progress runs on the list as it was
local C = { hit = signal() }
function C:second() print("second") end
function C:third() print("third") end
function C:run()
  self.hit:connect(function()
    if self.hit:is_connected(Callable(self, "second")) then
      self.hit:disconnect(Callable(self, "second"))
      self.hit:connect(Callable(self, "third"))
    end
  end)
  self.hit:connect(Callable(self, "second"))
  self.hit:emit() -- expect: second
  self.hit:emit() -- expect: third
end
return C
