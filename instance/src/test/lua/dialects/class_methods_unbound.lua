local node = Node:new()
Node.set_name(node, "Lamp")
print(Node.get_name(node)) -- expect: Lamp
node:free()
return {}
