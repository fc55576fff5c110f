local C = {}
function C:run()
  local gun = Gun:new()
  print(gun:get_script(), self:get_script() == C) -- expect: nil	true
  gun:set_script(GD.load("res://lib/holder.lua"))
  local holder = GD.get_lua_instance(gun)
  print(holder:whoami(), holder:get_class()) -- expect: holder	Gun
  holder:set_script(nil)
  print(gun:get_script(), gun:get_class()) -- expect: nil	Gun
end
return C
