local C = {}
function C:run()
  local nodes = Array[Node]()
  nodes:append(Node:new())
  print(#nodes, pcall(nodes.append, nodes, self)) -- expect: 1	false	bad argument #1 to 'append' (got Reference, want Node)
  nodes[1]:free()
end
return C
