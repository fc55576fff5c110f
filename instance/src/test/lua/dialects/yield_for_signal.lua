local C = { hit = signal() }
function C:waits() print("hit by", GD.yield(self, "hit")) end
function C:run()
  Test:call(self, "waits")
  self.hit:emit("ball", 3) -- expect: hit by	ball	3
end
return C
