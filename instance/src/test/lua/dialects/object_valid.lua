local node = Node:new()
print(is_instance_valid(node), Object.is_instance_valid ~= nil) -- expect: true	false
node:free()
print(is_instance_valid(node), is_instance_valid(nil), instance_from_id(0)) -- expect: false	false	nil
return {}
