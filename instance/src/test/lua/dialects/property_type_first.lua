local C = { p = property { Dictionary }, q = export(Vector2) }
function C:run()
  print(self.p, self.q) -- expect: {}	(0, 0)
end
return C
