-- a derived class overrides methods, properties and defaults; the rest is inherited
local C = { extends = "lib/base.lua", hp = 9 }
function C:greet() return "derived " .. self.hp end
function C:run()
  print(self.hp, self:greet(), self:hello(), self:has_signal("hit")) -- expect: 9	derived 9	hello from base	true
  self:connect("hit", self, "greet")
  print(self:is_class("TestBase"), self:is_class("Reference"), self:is_class("Gun")) -- expect: true	true	false
  print(pcall(function() self.hp = "x" end)) -- expect: false	res://s05_inherited_override.lua:8: property 'hp' got string, want float
end
return C
