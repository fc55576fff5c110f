local C = { extends = Node }
function C:_ready()
  self:add_to_group("lamps")
  print(self:is_in_group("lamps"), #self:get_tree():get_nodes_in_group("lamps")) -- expect: true	1
end
return C
