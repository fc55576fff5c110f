local Main = {extends = "Node"}

local function child(parent, name)
  local node = Node:new()
  node.name = name
  parent:add_child(node)
  return node
end

function Main:_ready()
  local a = child(self, "A")
  local b = child(self, "B")
  local c = child(b, "C")
  print(self:get_path()) -- expect: /root/Main
  print(c:get_path()) -- expect: /root/Main/B/C
  print(self:get_node("B/C") == c) -- expect: true
  print(self:get_node(NodePath("B/C")) == c) -- expect: true
  print(c:get_node("../../A") == a) -- expect: true
  print(c:get_node(".") == c) -- expect: true
  print(c:get_node("/root/Main/A") == a) -- expect: true
  print(c:get_node("/root") == self:get_tree().root) -- expect: true
  print(c:get_node("/root/Main/../Main/A:name") == a) -- expect: true
  print(self:get_tree().root:get_node("Main") == self) -- expect: true
  print(c:get_node_or_null("D"), c:get_node_or_null("/nowhere/A"), c:has_node("../..")) -- expect: nil	nil	true
  print(c:has_node("../../../../..")) -- expect: false
  print(pcall(c.get_node, c, "D/E")) -- expect: false	node not found: 'D/E' from Node 'C'
  print(pcall(c.get_node, c, 3)) -- expect: false	bad argument #1 to 'get_node' (got a value of another type, want NodePath)
  print(c:get_path_to(a)) -- expect: ../../A
  print(a:get_path_to(c)) -- expect: ../B/C
  print(self:get_path_to(c), c:get_path_to(self), c:get_path_to(c)) -- expect: B/C	../..	.
  print(self:is_a_parent_of(c), c:is_a_parent_of(self), self:is_a_parent_of(self)) -- expect: true	false	false
  print(c:is_greater_than(a), self:is_greater_than(c), a:is_greater_than(b)) -- expect: true	false	false

  local alone = Node:new()
  print(pcall(alone.get_node, alone, "/root")) -- expect: false	Node '' is not inside a tree, so it can't find absolute path '/root'
  print(pcall(alone.get_path, alone)) -- expect: false	Node '' is not inside a tree
  print(pcall(alone.get_path_to, alone, a)) -- expect: false	Node '' and Node 'A' have no common parent
  print(pcall(alone.get_tree, alone)) -- expect: false	Node '' is not inside a tree
end

return Main
