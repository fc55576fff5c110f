print(Node:inherits("Object"), Node:get_parent_class(), Node:has_property("name"), Node.class_name, tostring(Node)) -- expect: true	Object	true	Node	Node
return {}
