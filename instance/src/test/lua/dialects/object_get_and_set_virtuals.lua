local C = {}
function C:_get(name) if name == "virtual" then return "from _get" end end
function C:_set(name, value) if name == "virtual" then print("to _set", value) return true end end
function C:run()
  self.virtual = 5 -- expect: to _set	5
  print(self.virtual) -- expect: from _get
end
return C
