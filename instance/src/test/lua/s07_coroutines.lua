local C = { go = signal("a", "b") }
function C:waits(x)
  print("waits", x)
  local got = GD.yield()
  print("got", got)
  return "result"
end
function C:fails()
  GD.yield()
  error("late") -- expect error: late
end
function C:run()
  local co = Test:call(self, "waits", 1) -- expect: waits	1
  print(co:is_valid(), co.status) -- expect: true	suspended
  co.completed:connect(function(r) print("completed", r) end)
  print(co:resume("value"))
  -- expect: got	value
  -- expect: completed	result
  -- expect: result
  print(co:is_valid(), co.status) -- expect: false	dead
  local bad = Test:call(self, "fails")
  bad:connect("failed", self, "on_failed")
  bad:resume()
end
function C:on_failed(e) print("failed", e) end -- expect: failed	res://s07_coroutines.lua:10: late
return C
