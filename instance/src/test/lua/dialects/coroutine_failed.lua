local C = { hit = signal() }
function C:waits()
  await(self.hit)
  error("no luck", 0) -- expect error: no luck
end
function C:run()
  local waiting = Test:call(self, "waits")
  waiting.failed:connect(function(message) print("failed", message) end)
  self.hit:emit() -- expect: failed	no luck
end
return C
