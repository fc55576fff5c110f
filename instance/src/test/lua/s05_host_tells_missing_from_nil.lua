local C = { maybe = property { type = "Variant" } }
function C:run()
  print(Test:get(self, "maybe"), Test:has(self, "maybe"), Test:has(self, "mabye")) -- expect: nil	true	false
  self.data = 1
  print(Test:has(self, "data")) -- expect: true
  print(pcall(function() Test:get(self, "mabye") end)) -- expect: false	res://s05_host_tells_missing_from_nil.lua:6: no member 'mabye' in res://s05_host_tells_missing_from_nil.lua (did you mean 'maybe'?)
  Test:call(self, "rum") -- expect error: no method 'rum' in res://s05_host_tells_missing_from_nil.lua (did you mean 'run'?)
end
return C
