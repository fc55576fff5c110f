local p = NodePath("Level/Enemy:position:x")
print(p, p:get_name_count(), p:get_name(1), p:get_subname_count(), p:get_subname(0), p:get_concatenated_subnames()) -- expect: Level/Enemy:position:x 2 Enemy 2 position position:x
print(p:is_absolute(), NodePath("/root"):is_absolute(), p:is_empty(), NodePath(""):is_empty(), NodePath("a:b") == NodePath("a:b")) -- expect: false true false true true
print(NodePath("a/b:c"):get_as_property_path()) -- expect: :a/b:c
print(pcall(function() return p:get_name(2) end)) -- expect: false test:5: index 2 is out of range (size 2)
print(pcall(function() return NodePath(1) end)) -- expect: false test:6: bad argument #1 to 'NodePath' (got number, want String)
print(RID():get_id(), RID() == RID(), RID()) -- expect: 0 true [RID]
