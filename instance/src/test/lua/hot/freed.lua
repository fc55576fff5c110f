-- a hot site meets an object that is gone, or has lost its script
local C = { extends = "Gun" }
C.hp = property { 1, get = function(self) return self.hp end, set = function(self, v) self.hp = v end }
local function peek(o) return o.rounds + o.hp end
local function poke(o, v) o.rounds = v o.hp = v end
function C:run()
  local freed, detached = C:new(), C:new()
  for i = 1, 400 do
    for _, o in ipairs { self, freed, detached } do poke(o, i) peek(o) end
  end
  freed:free()
  Test:detach(detached)
  for i = 1, 2 do
    print(pcall(peek, freed))
    print(pcall(poke, freed, 1))
    print(pcall(peek, detached))
    print(peek(self))
  end
  -- expect: false	res://hot/freed.lua:4: attempt to use freed object 2
  -- expect: false	res://hot/freed.lua:5: attempt to use freed object 2
  -- expect: false	res://hot/freed.lua:4: attempt to use res://hot/freed.lua after it was taken off its object
  -- expect: 800
  -- expect: false	res://hot/freed.lua:4: attempt to use freed object 2
  -- expect: false	res://hot/freed.lua:5: attempt to use freed object 2
  -- expect: false	res://hot/freed.lua:4: attempt to use res://hot/freed.lua after it was taken off its object
  -- expect: 800
end
return C
