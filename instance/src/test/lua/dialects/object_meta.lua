local C = {}
function C:run()
  self:set_meta("seen", true)
  print(self:has_meta("seen"), self:get_meta("seen"), #self:get_meta_list()) -- expect: true	true	1
  self:remove_meta("seen")
  print(self:has_meta("seen"), self:get_meta("seen", "no")) -- expect: false	no
end
return C
