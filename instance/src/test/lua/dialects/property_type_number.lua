local C = { p = property { type = VariantType.Vector2 }, q = property { type = TYPE_INT } }
function C:run()
  print(self.p, self.q) -- expect: (0, 0)	0
end
return C
