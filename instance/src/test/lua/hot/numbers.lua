-- properties that begin as numbers lie unboxed; whatever is stored in them, they read as it was stored
local C = { name = "c", flag = true, y = 2.5, n = int(3) }
C.x = property { 1, type = "Variant" }
C.z = property { 7.0, type = float }
C.twice = property { 1, get = function(self) return self.twice * 2 end }

local function sum(o) return o.x + o.y + o.n + o.z end
local function move(o, d) o.x = o.x + d o.y = o.y - d o.z = o.z + d end
local function put(o, v) o.x = v end
local function take(o) return o.x end
local function both(o) return o.x, o.name, o.y end

local function list(t)
  local keys = {}
  for k, v in pairs(t) do keys[#keys + 1] = k .. "=" .. tostring(v) end
  table.sort(keys)
  return table.concat(keys, " ")
end

function C:run()
  for i = 1, 400 do move(self, 1) sum(self) put(self, i) take(self) both(self) end
  print(self.x, self.y, self.n, self.z, self.twice) -- expect: 400	-397.5	3	407	2
  print(both(self)) -- expect: 400	c	-397.5
  print(list(self)) -- expect: flag=true n=3 name=c x=400 y=-397.5 z=407
  self.own = "own"
  for i = 1, 300 do move(self, 1) both(self) end
  print(list(self)) -- expect: flag=true n=3 name=c own=own x=700 y=-697.5 z=707
  print(Test:get(self, "x"), Test:get(self, "z"), Test:get(self, "own")) -- expect: 700	707	own

  -- another kind of value in one of them changes none of the others
  put(self, "text")
  print(take(self), self.y, self.n, self.z, self.own) -- expect: text	-697.5	3	707	own
  print(pcall(move, self, 1)) -- expect: false	res://hot/numbers.lua:8: attempt to perform arithmetic on field 'x' (a string value)
  put(self, nil)
  print(take(self), list(self)) -- expect: nil	flag=true n=3 name=c own=own y=-697.5 z=707
  put(self, 5)
  for i = 1, 400 do move(self, 1) sum(self) put(self, i) both(self) end
  print(list(self)) -- expect: flag=true n=3 name=c own=own x=400 y=-1097.5 z=1107
  self.x = self
  print(self.x == self, self.z) -- expect: true	1107

  -- what is not a number stays out of those that admit nothing else
  print(pcall(function() self.z = "much" end)) -- expect: false	res://hot/numbers.lua:43: property 'z' got string, want float
  print(self.z) -- expect: 1107
  self.n = 4.75
  print(self.n) -- expect: 4
  self.x = 0 / 0
  print(self.x ~= self.x, rawget(self, "z"), next(self) ~= nil) -- expect: true	1107	true
  Test:set(self, "x", -0.0)
  print(1 / self.x) -- expect: -inf
end
return C
