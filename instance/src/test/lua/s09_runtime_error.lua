local C = {}
function C:run()
  Test:call(self, "breaks")
  print("the engine goes on") -- expect: the engine goes on
end
function C:breaks()
  return self.target.x -- expect error: attempt to index field 'target' (a nil value)
end
return C
