-- an accessor that frees its own object, and one that detaches its script
local C = {}
local function peek(o) return o.hp end
local function poke(o, v) o.hp = v end
C.hp = property {
  1,
  set = function(self, v)
    if v == -1 then self:free() elseif v == -2 then Test:detach(self) end
    return v
  end,
}
function C:run()
  for i = 1, 400 do poke(self, i) end
  local a, b = C:new(), C:new()
  poke(a, -1)
  poke(b, -2)
  print(GD.is_instance_valid(a), pcall(peek, b)) -- expect: false	false	res://hot/frees_itself.lua:3: attempt to use res://hot/frees_itself.lua after it was taken off its object
  local c = C:new()
  Test:set(c, "hp", -1)
  print(GD.is_instance_valid(c)) -- expect: false
end
return C
