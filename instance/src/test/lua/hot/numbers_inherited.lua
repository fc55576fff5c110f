-- heirs and other versions have other numbers in front, which the code of their base finds all the same
local C = {}
local function hurt(o, n) o.hp = o.hp - n return o.hp end
local function version(body)
  Test:write("res://numbers_base.lua", "local C = { label = 'b' } C.hp = property { 10, type = 'Variant' }\n" .. body .. "\nreturn C")
end
function C:run()
  version "function C:hurt(n) self.hp = self.hp - n return self.hp end"
  local base = GD.load("res://numbers_base.lua"):new()
  Test:write("res://numbers_heir.lua", [[
    return { extends = "res://numbers_base.lua", speed = 3, label = "heir", armour = 0.5 }]])
  local heir = GD.load("res://numbers_heir.lua"):new()
  for i = 1, 500 do
    base:hurt(1)
    heir:hurt(2)
    hurt(base, 1)
    hurt(heir, 1)
  end
  print(base.hp, base.label) -- expect: -990	b
  print(heir.hp, heir.speed, heir.label, heir.armour) -- expect: -1490	3	heir	0.5
  heir.hp = "dead"
  print(pcall(heir.hurt, heir, 1)) -- expect: false	res://numbers_base.lua:2: attempt to perform arithmetic on field 'hp' (a string value)
  print(pcall(hurt, heir, 1)) -- expect: false	res://hot/numbers_inherited.lua:3: attempt to perform arithmetic on field 'hp' (a string value)
  heir.hp = 1
  for i = 1, 300 do base:hurt(1) heir:hurt(1) hurt(heir, 1) end
  print(heir.hp, base.hp) -- expect: -599	-1290

  base.note = "kept"
  version "C.mana = 4 C.label = property { 6, type = 'Variant' } function C:hurt(n) self.mana = self.mana - n return self.mana + self.hp end"
  Test:reload("res://numbers_base.lua")
  print(base.hp, base.mana, base.label, base.note) -- expect: -1290	4	b	kept
  print(heir.hp, heir.mana, heir.speed, heir.label) -- expect: -599	4	3	heir
  for i = 1, 300 do base:hurt(1) heir:hurt(2) hurt(base, 1) hurt(heir, 1) end
  print(base.hp, base.mana, heir.hp, heir.mana) -- expect: -1590	-296	-899	-596
  heir.hp = nil
  version "C.hp = property { 'full', type = 'Variant' } function C:hurt(n) return self.hp end"
  Test:reload("res://numbers_base.lua")
  print(base.hp, base.label, heir.hp, heir.speed) -- expect: -1590	b	nil	3
  print(base:hurt(1), heir:hurt(1)) -- expect: -1590	nil
end
return C
