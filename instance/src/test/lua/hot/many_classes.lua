-- more classes at one site than it has room for, and the same again
local C = {}
local function peek(o) return o.hp end
local function poke(o, v) o.hp = v end
local function class(i)
  local path = "res://many" .. i .. ".lua"
  Test:write(path, ([[
    local C = { extends = "Gun" }
    C.hp = property { 0, get = function(self) return self.hp + N end, set = function(self, v) self.hp = v * N end }
    return C]]):gsub("N", i))
  return GD.load(path)
end
function C:run()
  local list = {}
  for i = 1, 9 do list[i] = class(i):new() end
  for round = 1, 60 do
    for i, o in ipairs(list) do
      poke(o, round)
      o.rounds = i
      if peek(o) ~= round * i + i or o.rounds ~= i then error("mixed up") end
    end
  end
  for i, o in ipairs(list) do -- one class after the other
    for round = 1, 60 do
      poke(o, round)
      if peek(o) ~= round * i + i then error("mixed up") end
    end
  end
  print(peek(list[3]), peek(list[9])) -- expect: 183	549
end
return C
