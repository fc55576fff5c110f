-- names are found as well among many siblings as among few
local Main = {extends = "Node"}

function Main:_ready()
  for i = 1, 50 do
    local node = Node:new()
    node.name = "n" .. i
    self:add_child(node)
  end
  print(self:get_node("n37"):get_index()) -- expect: 36
  self:get_node("n37").name = "other"
  print(self:has_node("n37"), self:get_node("other"):get_index()) -- expect: false	36
  for i = 1, 50 do
    if i ~= 37 and i % 10 ~= 0 then
      self:get_node("n" .. i):free()
    end
  end
  print(self:get_child_count()) -- expect: 6
  for i, child in ipairs(self:get_children()) do
    print(child.name, child:get_index() == i - 1)
  end
  -- expect: n10	true
  -- expect: n20	true
  -- expect: n30	true
  -- expect: other	true
  -- expect: n40	true
  -- expect: n50	true
  local again = Node:new()
  again.name = "n1"
  self:add_child(again)
  print(again.name, again:get_index()) -- expect: n1	6

  local parent = Node:new()
  local made = {}
  for i = 1, 200 do
    made[i] = Node:new()
    parent:add_child(made[i], true)
  end
  print(made[1].name, made[2].name, made[200].name) -- expect: Node	Node2	Node200
  made[3]:free()
  made[200]:free()
  local last = Node:new()
  parent:add_child(last, true)
  print(parent:has_node("Node200") ~= parent:has_node("Node3")) -- expect: true
  parent:free()
end

return Main
