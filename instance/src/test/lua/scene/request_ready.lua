local Main = {extends = "Node"}

function Main:_ready()
  local node = Node:new()
  node:connect("ready", self, "was_ready")
  self:add_child(node)
  self:remove_child(node)
  self:add_child(node)
  print "once" -- (above: one line)
  node:request_ready()
  self:remove_child(node)
  self:add_child(node)
end

function Main:was_ready() print "ready" end

return Main
-- expect: ready
-- expect: once
-- expect: ready
