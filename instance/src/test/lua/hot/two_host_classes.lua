-- one script on objects of two host classes, of which one has the property
local C = {}
local function peek(o) return o.rounds end
local function poke(o, v) o.rounds = v end
function C:run()
  local owner = Turret:new()
  local gun, turret = Gun:new(), owner
  gun:set_script(C)
  turret:set_script(C)
  gun, turret = GD.get_lua_instance(gun), GD.get_lua_instance(turret)
  for i = 1, 400 do
    poke(gun, i)
    if peek(gun) ~= i or peek(turret) ~= nil then error("mixed up") end
  end
  poke(turret, "own")
  print(peek(gun), peek(turret)) -- expect: 400	own
  print(pcall(poke, gun, "own")) -- expect: false	res://hot/two_host_classes.lua:4: property 'rounds' got string, want int
  gun:load(2)
  print(peek(gun), owner:fire(0)) -- expect: 402	3
end
return C
