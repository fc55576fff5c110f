local Main = {extends = "Node"}

function Main:_ready()
  local tree = self:get_tree()
  local kid = Node:new()
  self:add_child(kid)
  print(tree.current_scene, tree:get_root() == tree.root, tree.root.name) -- expect: nil	true	root
  tree.current_scene = self
  print(tree.current_scene == self, tree:get_node_count()) -- expect: true	3
  print(pcall(tree.set_current_scene, tree, kid)) -- expect: false	the current scene must be a child of root, got Node '@Node@2'
  print(Engine:get_main_loop() == tree) -- expect: true
end

return Main
