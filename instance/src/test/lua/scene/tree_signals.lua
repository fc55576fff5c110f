-- frames: 1
local Main = {extends = "Node"}

local lines = {}

local function heard(self, what, node)
  lines[#lines + 1] = what .. (node and " " .. node.name or "")
end

Main.node_added = function(self, node) heard(self, "node_added", node) end
Main.node_removed = function(self, node) heard(self, "node_removed", node) end
Main.node_renamed = function(self, node) heard(self, "node_renamed", node) end
Main.changed = function(self) heard(self, "tree_changed") end
Main.child_in = function(self, node) heard(self, "child_entered_tree", node) end
Main.child_out = function(self, node) heard(self, "child_exiting_tree", node) end
Main.was_renamed = function(self) heard(self, "renamed") end

function Main:_ready()
  local tree = self:get_tree()
  tree:connect("node_added", self, "node_added")
  tree:connect("node_removed", self, "node_removed")
  tree:connect("node_renamed", self, "node_renamed")
  tree:connect("tree_changed", self, "changed")
  self:connect("child_entered_tree", self, "child_in")
  self:connect("child_exiting_tree", self, "child_out")
  local node = Node:new()
  node.name = "kid"
  node:connect("renamed", self, "was_renamed")
  self:add_child(node)
  node.name = "renamed"
  self:remove_child(node)
  node.name = "outside"
  print(table.concat(lines, ", "))
  for _, signal_name in ipairs {"node_added", "node_removed", "node_renamed"} do
    tree:disconnect(signal_name, self, signal_name)
  end
  tree:disconnect("tree_changed", self, "changed")
end

return Main
-- expect: node_added kid, child_entered_tree kid, tree_changed, renamed, node_renamed renamed, tree_changed, node_removed renamed, child_exiting_tree renamed, tree_changed, tree_changed
