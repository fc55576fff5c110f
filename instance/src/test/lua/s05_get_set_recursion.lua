-- inside _get and _set the same name is plain data, so they do not recurse
local C = {}
function C:_get(name) return self[name] or "none" end
function C:_set(name, value) self[name] = value return true end
function C:run()
  self.a = 1
  print(self.a, self.b) -- expect: 1	none
end
return C
