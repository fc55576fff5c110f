local Main = {extends = "Node"}

local function add(parent, name, legible)
  local node = Node:new()
  if name then
    node.name = name
  end
  parent:add_child(node, legible)
  return node.name
end

function Main:_ready()
  print("[" .. Node:new().name .. "]") -- expect: []
  print(add(self, nil, true)) -- expect: Node
  print(add(self, nil, true)) -- expect: Node2
  print(add(self, nil, true)) -- expect: Node3
  print(add(self, nil, false)) -- expect: @Node@2
  print(add(self, "Enemy", false)) -- expect: Enemy
  print(add(self, "Enemy", false)) -- expect: @Enemy@3
  print(add(self, "Enemy", true)) -- expect: Enemy2
  print(add(self, "Enemy09", true)) -- expect: Enemy09
  print(add(self, "Enemy09", true)) -- expect: Enemy10
  print(add(self, "Gun99", true)) -- expect: Gun99
  print(add(self, "Gun99", true)) -- expect: Gun100
  print(add(self:get_node("Enemy"), "Enemy")) -- expect: Enemy

  local timer = Timer:new()
  self:add_child(timer, true)
  print(timer.name) -- expect: Timer

  local node = self:get_node("Node2")
  node.name = "Enemy"
  print(node.name) -- expect: @Enemy@4
  node:set_name("Enemy2/with:odd.signs@\"")
  print(node:get_name()) -- expect: Enemy2withoddsigns
  node.name = "Enemy2withoddsigns"
  print(node.name) -- expect: Enemy2withoddsigns
  print(self:get_node("Enemy2withoddsigns") == node) -- expect: true
  print(self:has_node("Node2")) -- expect: false
  print(pcall(node.set_name, node, "//")) -- expect: false	invalid node name, got '//'

  -- a name that was made is made anew in another place, not wrapped again
  local moved = self:get_node("@Enemy@3")
  self:remove_child(moved)
  self:add_child(Node:new())
  local other = Node:new()
  other.name = "@Enemy@3"
  print(other.name) -- expect: Enemy3
  print(moved.name) -- expect: @Enemy@3
end

return Main
