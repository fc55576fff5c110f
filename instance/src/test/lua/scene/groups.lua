local Member = GD.load("res://scene/parts/member.lua")
local Main = {extends = "Node"}

local function names(nodes)
  local list = {}
  for i, node in ipairs(nodes) do
    list[i] = node.name
  end
  return table.concat(list, " ")
end

function Main:_ready()
  local tree = self:get_tree()
  local a, b, c = Member:new(), Member:new(), Member:new()
  a.name, b.name, c.name = "a", "b", "c"
  b:add_to_group("team")
  print(b:is_in_group("team"), tree:has_group("team")) -- expect: true	false
  self:add_child(a)
  self:add_child(b)
  b:add_child(c)
  c:add_to_group("team")
  a:add_to_group("team")
  a:add_to_group("team")
  a:add_to_group("other")
  print(tree:has_group("team"), #tree:get_nodes_in_group("nobody")) -- expect: true	0
  print(names(tree:get_nodes_in_group("team"))) -- expect: a b c
  self:move_child(b, 0)
  print(names(tree:get_nodes_in_group("team"))) -- expect: b c a
  print(table.concat(a:get_groups(), " ")) -- expect: team other
  a:remove_from_group("team")
  a:remove_from_group("nobody")
  print(a:is_in_group("team"), names(tree:get_nodes_in_group("team"))) -- expect: false	b c
  self:remove_child(b)
  print(c:is_in_group("team"), tree:has_group("team")) -- expect: true	false
  self:add_child(b)
  print(names(tree:get_nodes_in_group("team"))) -- expect: b c
  b:free()
  print(tree:has_group("team")) -- expect: false
  local outside = Node:new()
  outside:add_to_group("team")
  outside.process_priority = 3
  print(outside.process_priority) -- expect: 3
  outside:free()
  print(pcall(a.add_to_group, a, "")) -- expect: false	a group needs a name
end

return Main
