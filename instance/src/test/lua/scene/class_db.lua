local Main = {extends = "Node"}

local function has(list, name)
  for _, item in ipairs(list) do
    if item == name then
      return true
    end
  end
  return false
end

local function names(list)
  local all = {}
  for i, item in ipairs(list) do
    all[i] = item.name
  end
  return all
end

function Main:_ready()
  print(ClassDB:class_exists("Node"), ClassDB:class_exists("Nod"), ClassDB:class_exists("Vector2")) -- expect: true	false	false
  local list = ClassDB:get_class_list()
  print(has(list, "Timer"), has(list, "Object"), has(list, "Vector2")) -- expect: true	true	false
  print(ClassDB:get_parent_class("Timer"), ClassDB:get_parent_class("Node"), ClassDB:get_parent_class("Object") == "") -- expect: Node	Object	true
  print(pcall(ClassDB.get_parent_class, ClassDB, "Nod")) -- expect: false	unknown class, got 'Nod'
  print(ClassDB:is_parent_class("Timer", "Node"), ClassDB:is_parent_class("Node", "Timer"), ClassDB:is_parent_class("Node", "Node")) -- expect: true	false	true
  print(has(ClassDB:get_inheriters_from_class("Node"), "Timer"), has(ClassDB:get_inheriters_from_class("Node"), "Node")) -- expect: true	false
  print(ClassDB:class_has_method("Timer", "add_child"), ClassDB:class_has_method("Timer", "add_child", true), ClassDB:class_has_method("Timer", "start", true)) -- expect: true	false	true
  print(ClassDB:class_has_signal("Timer", "timeout"), ClassDB:class_has_signal("Timer", "ready"), ClassDB:class_has_signal("Node", "timeout")) -- expect: true	true	false
  print(has(names(ClassDB:class_get_method_list("Node")), "add_child"), has(names(ClassDB:class_get_method_list("Timer", true)), "add_child")) -- expect: true	false
  print(table.concat(names(ClassDB:class_get_signal_list("SceneTreeTimer", true)))) -- expect: timeout
  print(has(names(ClassDB:class_get_property_list("Timer")), "wait_time")) -- expect: true
  print(ClassDB:class_get_integer_constant("Node", "NOTIFICATION_READY"), ClassDB:class_has_integer_constant("Node", "NO")) -- expect: 13	false
  print(has(ClassDB:class_get_integer_constant_list("Timer"), "PAUSE_MODE_STOP")) -- expect: true
  print(ClassDB:can_instance("Node"), ClassDB:can_instance("SceneTree"), ClassDB:can_instance("Nod")) -- expect: true	false	false
  local timer = ClassDB:instance("Timer")
  print(timer:get_class(), timer.wait_time) -- expect: Timer	1
  print(pcall(ClassDB.instance, ClassDB, "SceneTree")) -- expect: false	class SceneTree can't be created by scripts
end

return Main
