local C = { position = Vector2(1, 2) }
function C:run()
  self:set_indexed("position:x", 9)
  print(self:get_indexed("position:x"), self:get_indexed(NodePath("position:y"))) -- expect: 9	2
end
return C
