-- a coroutine whose owner is freed never resumes
local C = { go = signal() }
function C:waits(go) await(go) print("never") end
function C:run()
  local other = C:new()
  local co = Test:call(other, "waits", self.go)
  other:free()
  print(co:is_valid(), #self.go:get_connections()) -- expect: false	0
  self.go:emit()
end
return C
