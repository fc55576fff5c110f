-- a hot site meets an object without a script that is gone
local C = {}
local function peek(o) return o.rounds end
local function poke(o, v) o.rounds = v end
local function has(o, n) return o:has(n) end
function C:run()
  local freed, alive = Gun:new(), Gun:new()
  for i = 1, 400 do
    for _, o in ipairs { freed, alive } do
      poke(o, i)
      if peek(o) ~= i or not has(o, i) then error("mixed up") end
    end
  end
  freed:free()
  for i = 1, 2 do
    print(pcall(peek, freed))
    print(pcall(poke, freed, 1))
    print(pcall(has, freed, 1))
    poke(alive, i)
    print(peek(alive), has(alive, 2))
  end
  -- expect: false	res://hot/freed_java.lua:3: attempt to use freed object 2
  -- expect: false	res://hot/freed_java.lua:4: attempt to use freed object 2
  -- expect: false	res://hot/freed_java.lua:5: attempt to use freed object 2
  -- expect: 1	false
  -- expect: false	res://hot/freed_java.lua:3: attempt to use freed object 2
  -- expect: false	res://hot/freed_java.lua:4: attempt to use freed object 2
  -- expect: false	res://hot/freed_java.lua:5: attempt to use freed object 2
  -- expect: 2	true
end
return C
