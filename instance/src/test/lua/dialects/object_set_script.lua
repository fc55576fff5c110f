local C = { tag = "scripted" }
function C:run()
  local plain = Reference:new()
  plain:set_script(C)
  local scripted = GD.get_lua_instance(plain)
  print(scripted.tag) -- expect: scripted
end
return C
