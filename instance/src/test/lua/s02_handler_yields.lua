local C = { hit = signal(), go = signal("what") }
function C:run()
  self.hit:connect(function()
    print("before") -- expect: before
    print("after", await(self.go))
  end)
  self.hit:connect(function() print("second") end)
  self.hit:emit() -- expect: second
  self.go:emit("now") -- expect: after	now
end
return C
