-- frames: 2
-- a callback that fails is reported, and all others are called as if nothing had happened
local Faulty = GD.load("res://scene/parts/faulty.lua")
local Ticker = GD.load("res://scene/parts/ticker.lua")
local Main = {extends = "Node"}

function Main:_ready()
  self:add_child(Faulty:new())
  local ticker = Ticker:new()
  ticker.name = "ticker"
  self:add_child(ticker)
  print(self:get_child_count()) -- expect: 2
end

return Main
-- expect: ticker
-- expect: ticker
-- expect error: res://scene/parts/faulty.lua:4: enter
-- expect error: res://scene/parts/faulty.lua:5: ready
-- expect error: res://scene/parts/faulty.lua:6: process
-- expect error: res://scene/parts/faulty.lua:6: process
-- expect error: res://scene/parts/faulty.lua:7: exit
