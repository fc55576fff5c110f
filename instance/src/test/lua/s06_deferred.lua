local C = { hp = 1 }
function C:say(...) print(...) end
function C:run()
  self:call_deferred("say", "deferred", 1)
  self:set_deferred("hp", 5)
  self:call_deferred("say", "second")
  print("now", self.hp) -- expect: now	1
  Test:frame()
  -- expect: deferred	1
  -- expect: second
  print(self.hp) -- expect: 5
  local other = C:new()
  other:call_deferred("say", "never")
  other:free()
  Test:frame()
end
return C
