local Main = {extends = "Node"}

local function child(parent, name)
  local node = Node:new()
  node.name = name
  parent:add_child(node)
  return node
end

local function name(node)
  return node and node.name or "none"
end

function Main:_ready()
  local a = child(self, "Apple")
  local core = child(a, "Core")
  local b = child(self, "Banana")
  print(name(self:find_node("Core"))) -- expect: none
  print(name(self:find_node("Core", true, false))) -- expect: Core
  print(name(self:find_node("Core", false, false))) -- expect: none
  a.owner, b.owner, core.owner = self, self, self
  print(name(self:find_node("Core"))) -- expect: Core
  print(name(self:find_node("*an*"))) -- expect: Banana
  print(name(self:find_node("?ore"))) -- expect: Core
  print(name(self:find_node("*a"))) -- expect: Banana
  print(name(self:find_node("ore"))) -- expect: none
  print(name(core:find_parent("M*"))) -- expect: Main
  print(name(core:find_parent("x"))) -- expect: none

  -- an owner must be above, and is forgotten when it is so no more
  print(pcall(a.set_owner, a, core)) -- expect: false	the owner of Node 'Apple' must be above it
  self:remove_child(a)
  print(a.owner, core.owner) -- expect: nil	nil
  core.owner = a
  self:add_child(a)
  self:remove_child(a)
  print(core.owner == a) -- expect: true
  a:free()
end

return Main
