local C = { go = signal("a", "b") }
function C:waits(how)
  if how == "await" then print("await", await(self.go)) end
  if how == "yield" then print("yield", GD.yield(self, "go")) end
  return how
end
function C:outer()
  local co = Test:call(self, "waits", "await")
  print("outer", await(co))
end
function C:run()
  Test:call(self, "waits", "await")
  Test:call(self, "waits", "yield")
  self.go:emit(1, 2)
  -- expect: await	1	2
  -- expect: yield	1	2
  self.go:emit(3)
  Test:call(self, "outer")
  self.go:emit(4, 5)
  -- expect: await	4	5
  -- expect: outer	await
end
return C
