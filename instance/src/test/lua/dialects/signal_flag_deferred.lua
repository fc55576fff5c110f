local C = { hit = signal() }
function C:run()
  self.hit:connect(function() print("later") end, CONNECT_DEFERRED)
  self.hit:emit()
  print("now") -- expect: now
  Test:frame() -- expect: later
end
return C
