local C = { hit = signal(), hurt = signal("by", "damage") }
function C:run()
  print(self:has_signal("hit"), #self:get_signal_list()) -- expect: true	2
  print(self:get_signal_list()[2].args[1].name) -- expect: by
end
return C
