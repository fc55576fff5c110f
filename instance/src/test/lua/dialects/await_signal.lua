local C = { hit = signal() }
function C:waits() print("hit by", await(self.hit)) end
function C:run()
  Test:call(self, "waits")
  self.hit:emit("ball") -- expect: hit by	ball
end
return C
