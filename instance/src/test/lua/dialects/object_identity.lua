local C = {}
function C:run()
  print(instance_from_id(self:get_instance_id()) == self, self:get_script() == C) -- expect: true	true
end
return C
