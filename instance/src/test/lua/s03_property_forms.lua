local C = {}
C.a = property(7)
C.b = property { type = "Vector2" }
C.c = property { get = function() return "computed" end }
C.d = export { 1, type = "int", hint = "RANGE" }
C.e = property { default_value = "x" }
function C:run()
  print(self.a, self.b.x, self.c, self.d, self.e) -- expect: 7	0	computed	1	x
  self.b = Vector2(1, 2)
  print(self.b.y) -- expect: 2
end
return C
