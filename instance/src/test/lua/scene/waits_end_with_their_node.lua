-- frames: 5
local C = { extends = Node }
C.hit = signal()
function C:_ready()
  if self.name ~= 'Main' then
    await(self:get_tree():create_timer(0.02).timeout)
    print('never')
    return
  end
  local child = Node:new()
  child:set_script(C)
  child.name = 'Child'
  self:add_child(child)
  child:free()
  await(self:get_tree():create_timer(0.02).timeout)
  print('still here') -- expect: still here
end
return C
