local C = {}
function C:waits() return "got " .. GD.yield() end
function C:run()
  local waiting = Test:call(self, "waits")
  print(waiting:is_valid(), waiting.status) -- expect: true	suspended
  waiting.completed:connect(function(result) print("completed", result) end)
  waiting:resume("it") -- expect: completed	got it
  print(waiting:is_valid(), waiting.status) -- expect: false	dead
end
return C
