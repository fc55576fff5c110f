local C = {}
function C:run()
  self:add_user_signal("made", Array("what"))
  print(self:has_signal("made"), self:has_user_signal("made"), self:has_user_signal("hit")) -- expect: true	true	false
  self.made:connect(function(what) print(what) end)
  self:emit_signal("made", "it") -- expect: it
end
return C
