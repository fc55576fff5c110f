-- frames: 8
local Ticker = GD.load("res://scene/parts/ticker.lua")
local Main = {extends = "Node"}

local function ticker(parent, name, mode)
  local node = Ticker:new()
  node.name = name
  node.pause_mode = mode
  parent:add_child(node)
  return node
end

function Main:_ready()
  local tree = self:get_tree()
  self.pause_mode = Node.PAUSE_MODE_PROCESS
  local inherits = ticker(self, "inherits", Node.PAUSE_MODE_INHERIT)
  local stops = ticker(self, "stops", Node.PAUSE_MODE_STOP)
  ticker(stops, "below stops", Node.PAUSE_MODE_INHERIT)
  ticker(stops, "goes on", Node.PAUSE_MODE_PROCESS)
  local outside = Ticker:new()
  outside.name = "outside"
  tree.root:call_deferred("add_child", outside)
  await(tree.idle_frame)
  -- expect: inherits
  -- expect: stops
  -- expect: below stops
  -- expect: goes on
  -- expect: outside
  await(tree.idle_frame)
  tree.paused = true
  print(tree.paused, stops:can_process(), inherits:can_process()) -- expect: true	false	true
  -- expect: inherits
  -- expect: goes on
  await(tree.idle_frame)
  self.pause_mode = Node.PAUSE_MODE_STOP
  print(self.pause_mode) -- expect: 1
  -- expect: goes on
  await(tree.idle_frame)
  tree.paused = false
  print(pcall(self.set_pause_mode, self, 3)) -- expect: false	invalid pause mode, got 3, want 0 to 2
  -- expect: inherits
  -- expect: stops
  -- expect: below stops
  -- expect: goes on
  -- expect: outside
  await(tree.idle_frame)
  tree:quit()
  -- expect: inherits
  -- expect: stops
  -- expect: below stops
  -- expect: goes on
  -- expect: outside
end

return Main
