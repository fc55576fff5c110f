local Main = {extends = "Node"}

function Main:_ready()
  local a, b, c = Node:new(), Node:new(), Node:new()
  a.name, b.name, c.name = "a", "b", "c"
  self:add_child(a)
  a:add_child(b)
  self:add_child(c)
  self:print_tree()
  self:print_tree_pretty()
end

return Main
-- expect: .
-- expect: a
-- expect: a/b
-- expect: c
-- expect:  ┖╴Main
-- expect:     ┠╴a
-- expect:     ┃  ┖╴b
-- expect:     ┖╴c
