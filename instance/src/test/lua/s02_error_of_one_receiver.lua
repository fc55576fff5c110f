local C = { hit = signal() }
function C:run()
  self.hit:connect(function() error("broken") end) -- expect error: broken
  self.hit:connect(function() print("still called") end)
  self.hit:emit() -- expect: still called
  print("and on") -- expect: and on
end
return C
