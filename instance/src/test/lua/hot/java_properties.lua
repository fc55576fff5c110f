-- hot sites meet Java objects of several classes and tables; then one more class is registered
local C = {}
local function peek(o) return o.shots end
local function poke(o, v) o.shots = v end
local function fire(o) return o:fire(1) end
local function field(o) return o.fire end
local function sights(o) local s = o.sights return s .. "" end
function C:run()
  local turret, mortar, gun, own = Turret:new(), Test:mortar(), Gun:new(), {}
  for i = 1, 400 do
    poke(turret, i) poke(mortar, -i) poke(own, i)
    if peek(turret) ~= i or peek(mortar) ~= -i or peek(own) ~= i or peek(gun) ~= nil then error("mixed up") end
    if fire(turret) ~= i - 1 or fire(mortar) ~= -i - 1 then error("mixed up") end
    if field(turret) ~= field(mortar) or field(own) ~= nil then error("mixed up") end
  end
  print(pcall(poke, gun, 1)) -- expect: false	res://hot/java_properties.lua:4: no property 'shots' in Gun
  print(pcall(poke, turret, "many")) -- expect: false	res://hot/java_properties.lua:4: property 'shots' got string, want int
  print(pcall(poke, mortar, nil)) -- expect: false	res://hot/java_properties.lua:4: property 'shots' got nil, want int
  print(pcall(poke, nil, 1)) -- expect: false	res://hot/java_properties.lua:4: attempt to index local 'o' (a nil value)
  print(pcall(peek, 7)) -- expect: false	res://hot/java_properties.lua:3: attempt to index local 'o' (a number value)
  print(pcall(fire, gun)) -- expect: false	res://hot/java_properties.lua:5: attempt to call method 'fire' (a nil value)
  print(peek("shots"), peek(turret), peek(mortar)) -- expect: nil	399	-401

  Test:offer_mortars()
  for i = 1, 2 do
    print(peek(turret), peek(mortar), fire(turret), field(mortar)) -- expect: 399	5	398	true
    print(pcall(poke, mortar, 1)) -- expect: false	res://hot/java_properties.lua:4: property 'shots' of Mortar is read-only
    print(pcall(fire, mortar)) -- expect: false	res://hot/java_properties.lua:5: attempt to call method 'fire' (a boolean value)
    poke(turret, i)
    for n = 1, 400 do
      if peek(turret) ~= i or peek(mortar) ~= 5 or field(own) ~= nil then error("mixed up") end
      if type(field(turret)) ~= "function" or field(mortar) ~= true or sights(mortar) ~= "near" then error("mixed up") end
    end
    poke(turret, 399)
  end
  -- expect: 399	5	398	true
  -- expect: false	res://hot/java_properties.lua:4: property 'shots' of Mortar is read-only
  -- expect: false	res://hot/java_properties.lua:5: attempt to call method 'fire' (a boolean value)

  print(Test:same(mortar) == mortar) -- expect: true
  mortar:set_script(C)
  local scripted = GD.get_lua_instance(mortar)
  print(Test:same(mortar) == scripted, mortar == scripted) -- expect: true	false
  for n = 1, 400 do
    if peek(scripted) ~= 5 or sights(scripted) ~= "near" or peek(turret) ~= 399 then error("mixed up") end
  end
  print(pcall(poke, scripted, 1)) -- expect: false	res://hot/java_properties.lua:4: property 'shots' of Mortar is read-only
end
return C
