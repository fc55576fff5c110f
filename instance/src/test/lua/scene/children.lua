local Main = {extends = "Node"}

local function names(node)
  local list = {}
  for i, child in ipairs(node:get_children()) do
    list[i] = child.name
  end
  return table.concat(list, " ")
end

function Main:_ready()
  local all = {}
  for i, name in ipairs {"a", "b", "c", "d", "e"} do
    all[name] = Node:new()
    all[name].name = name
    self:add_child(all[name])
  end
  local a, b, c, d, e = all.a, all.b, all.c, all.d, all.e
  print(self:get_child(0).name, self:get_child(-1).name, self:get_child_count()) -- expect: a	e	5
  print(pcall(self.get_child, self, 5)) -- expect: false	child index 5 of Node 'Main' is out of range, it has 5
  self:move_child(a, 2)
  print(names(self)) -- expect: b c a d e
  self:move_child(e, 0)
  print(names(self), e:get_index()) -- expect: e b c a d	0
  self:move_child(e, -1)
  print(names(self)) -- expect: b c a d e
  c:raise()
  print(names(self), c:get_index()) -- expect: b a d e c	4
  self:remove_child(a)
  print(names(self), a:get_parent(), a:get_index(), d:get_index()) -- expect: b d e c	nil	-1	1
  d:add_child(a)
  print(a:get_parent() == d, a:get_path()) -- expect: true	/root/Main/d/a

  print(pcall(self.add_child, self, a)) -- expect: false	can't add Node 'a' to Node 'Main', it already has parent Node 'd'
  print(pcall(self.add_child, self, self)) -- expect: false	can't add Node 'Main' to itself
  print(pcall(a.add_child, a, self:get_tree().root)) -- expect: false	can't add Node 'root' to Node 'a', which is below it
  print(pcall(self.remove_child, self, a)) -- expect: false	can't remove Node 'a' from Node 'Main', it is not a child of it
  self:move_child(b, 4)
  print(names(self)) -- expect: d e c b
  print(pcall(self.move_child, self, b, 9)) -- expect: false	can't move Node 'b' to 9, Node 'Main' has 4
  print(pcall(self.add_child, self, nil)) -- expect: false	bad argument #1 to 'add_child' (got nil, want Node)
  print(pcall(self.add_child, self, "a")) -- expect: false	bad argument #1 to 'add_child' (got string, want Node)
  print(pcall(self.add_child, self)) -- expect: false	bad argument #1 to 'add_child' (got no value, want Node)
end

return Main
