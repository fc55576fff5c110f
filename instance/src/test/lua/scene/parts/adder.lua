local Logger = GD.load("res://scene/parts/logger.lua")
local Adder = {extends = "logger.lua"}

function Adder:_enter_tree()
  Adder.super._enter_tree(self)
  self:add_child(Logger:new("in enter"))
end

function Adder:_ready()
  Adder.super._ready(self)
  self:add_child(Logger:new("in ready"))
end

return Adder
