local Main = {extends = "Node"}

function Main:_ready()
  print(ResourceLoader:exists("res://scene/parts/ticker.lua"), ResourceLoader:exists("res://no.lua")) -- expect: true	false
  print(ResourceLoader:exists("res://../secret")) -- expect: false
  print(ResourceLoader:has_cached("res://scene/parts/ticker.lua")) -- expect: false
  local Ticker = ResourceLoader:load("res://scene/parts/ticker.lua")
  print(Ticker == GD.load("res://scene/parts/ticker.lua")) -- expect: true
  print(ResourceLoader:has_cached("res://scene/parts/ticker.lua")) -- expect: true
  print(pcall(ResourceLoader.load, ResourceLoader, "res://no.lua")) -- expect: false	res://no.lua: no such file
end

return Main
