local C = { tool = true, extends = Gun }
function C:run()
  print(self:get_class(), C.tool, C.extends == Gun) -- expect: Gun	true	true
end
return C
