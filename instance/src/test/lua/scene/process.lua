-- frames: 3
-- who processes, in which order, with what
local Ticker = GD.load("res://scene/parts/ticker.lua")
local Main = {extends = "Node"}

local tickers = {}

function Main:_ready()
  for i, name in ipairs {"a", "b", "c"} do
    tickers[i] = Ticker:new()
    tickers[i].name = name
    print(tickers[i]:is_processing())
    self:add_child(tickers[i])
    print(tickers[i]:is_processing())
  end
  -- expect: false
  -- expect: true
  -- expect: false
  -- expect: true
  -- expect: false
  -- expect: true
  print(self:is_processing(), self:is_physics_processing(), self:is_processing_input()) -- expect: false	false	false
  local plain = Node:new()
  plain:set_process(true)
  self:add_child(plain)
  local tree = self:get_tree()
  await(tree.idle_frame)
  tickers[3].process_priority = -1
  -- expect: c
  -- expect: a
  -- expect: b
  await(tree.idle_frame)
  print(self:get_process_delta_time()) -- expect: 0.016666666666667
  tickers[3].process_priority = 0
  tickers[1]:set_process(false)
  self:move_child(tickers[2], -1)
  -- expect: c
  -- expect: b
  await(tree.idle_frame)
  tickers[1]:set_process(true)
  self:remove_child(tickers[2])
  tickers[2]:free()
  -- expect: a
  -- expect: c
end

return Main
