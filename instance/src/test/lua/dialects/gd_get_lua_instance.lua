local C = {}
function C:run()
  print(GD.get_lua_instance(self) == self, GD.get_lua_instance(Reference:new())) -- expect: true	nil
end
return C
