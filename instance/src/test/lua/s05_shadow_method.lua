local C = {}
function C:hello() return "class" end
function C:run()
  self.hello = function() return "shadow" end
  print(self:hello(), self:call("hello"), Test:call(self, "hello")) -- expect: shadow	shadow	shadow
  print(C:new():hello()) -- expect: class
end
return C
