-- frames: 2
-- calls to groups are deferred unless they are to be made at once
local Member = GD.load("res://scene/parts/member.lua")
local Main = {extends = "Node"}

function Main:_ready()
  local tree = self:get_tree()
  local members = {}
  for i, name in ipairs {"a", "b", "c"} do
    members[i] = Member:new()
    members[i].name = name
    members[i]:add_to_group("team")
    self:add_child(members[i])
  end
  local dumb = Node:new()
  dumb:add_to_group("team")
  self:add_child(dumb)
  local a, b, c = members[1], members[2], members[3]

  tree:call_group("team", "hello", "later")
  tree:call_group_flags(SceneTree.GROUP_CALL_REALTIME, "team", "hello", 1, "x")
  -- expect: a hello 1 x
  -- expect: b hello 1 x
  -- expect: c hello 1 x
  tree:call_group_flags(SceneTree.GROUP_CALL_REALTIME + SceneTree.GROUP_CALL_REVERSE, "team", "hello")
  -- expect: c hello
  -- expect: b hello
  -- expect: a hello
  tree:call_group_flags(SceneTree.GROUP_CALL_UNIQUE, "team", "hello", "once")
  tree:call_group_flags(SceneTree.GROUP_CALL_UNIQUE, "team", "hello", "not again")
  tree:notify_group_flags(SceneTree.GROUP_CALL_REALTIME, "team", 100)
  -- expect: a	100
  -- expect: b	100
  -- expect: c	100
  tree:notify_group("team", 101)
  dumb:free()
  tree:set_group_flags(SceneTree.GROUP_CALL_REALTIME, "team", "value", 7)
  tree:set_group("team", "process_priority", 3)
  print(a.value, a.process_priority) -- expect: 7	0

  -- who leaves while a call goes round is not called any more
  local list = {}
  tree:call_group_flags(SceneTree.GROUP_CALL_REALTIME, "team", "leave_group", b)
  -- expect: a leave
  -- expect: c leave
  -- tables reach the callees as they are
  tree:call_group_flags(SceneTree.GROUP_CALL_REALTIME, "team", "set_meta", "list", list)
  print(a:get_meta("list") == list) -- expect: true
  c:free()
  print "end of ready" -- expect: end of ready
  await(tree.idle_frame)
  -- expect: a hello later
  -- expect: b hello later
  -- expect: a	101
  -- expect: b	101
  -- expect: a hello once
  await(tree.idle_frame)
  print(a.process_priority) -- expect: 3
end

return Main
