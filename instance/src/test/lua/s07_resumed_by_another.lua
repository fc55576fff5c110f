-- who waits in a coroutine of the script's own may be resumed by the script; the signal then comes
-- too late
local C = { go = signal() }
function C:works()
  local co = coroutine.wrap(function()
    print("first", await(self.go))
    print("second", coroutine.yield())
  end)
  co()
  co("by hand") -- expect: first	by hand
  self.go:emit("late")
  co("by hand again") -- expect: second	by hand again
end
function C:run()
  Test:call(self, "works")
end
return C
