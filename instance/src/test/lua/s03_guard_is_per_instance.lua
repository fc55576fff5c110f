-- the guard is of one instance and one property
local C = { peer = property { type = "Variant" } }
C.a = property { 1, set = function(self, v) self.a = v self.b = v if self.peer then self.peer.a = v end end }
C.b = property { 1, set = function(self, v) self.b = v + 0.5 end }
function C:run()
  self.peer = C:new()
  self.a = 4
  print(self.a, self.b, self.peer.a, self.peer.b) -- expect: 4	4.5	4	4.5
end
return C
