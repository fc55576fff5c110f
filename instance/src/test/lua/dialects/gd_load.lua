local C = { tag = "loaded" }
function C:run()
  print(GD.load("res://dialects/gd_load.lua") == C, ResourceLoader:load("res://dialects/gd_load.lua") == C) -- expect: true	true
end
return C
