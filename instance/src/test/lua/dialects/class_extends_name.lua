local C = { extends = 'Node' }
function C:_ready()
  print(self:is_inside_tree()) -- expect: true
end
return C
