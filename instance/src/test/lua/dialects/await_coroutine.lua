local C = { hit = signal() }
function C:inner() await(self.hit) return "inner result" end
function C:outer() print(await(Test:call(self, "inner"))) end
function C:run()
  Test:call(self, "outer")
  self.hit:emit() -- expect: inner result
end
return C
