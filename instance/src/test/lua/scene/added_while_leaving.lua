-- a leaving node may add to the parent that it leaves
local Main = {extends = "Node"}

function Main:_ready()
  local node = Node:new()
  node:connect("tree_exiting", self, "leaves")
  self:add_child(node)
  node:free()
  print(self:get_child_count(), self:get_child(0).name, self:get_child(0):is_inside_tree()) -- expect: 1	explosion	true
end

function Main:leaves()
  local explosion = Node:new()
  explosion.name = "explosion"
  self:add_child(explosion)
end

return Main
