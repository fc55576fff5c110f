local C = { extends = Node }
function C:_ready()
  await(self:get_tree():create_timer(0.01).timeout)
  print("later") -- expect: later
end
return C
