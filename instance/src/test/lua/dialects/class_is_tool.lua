local C = { is_tool = true, icon = "res://icon.png" }
function C:run()
  print(Test:manifest(self).tool, Test:manifest(self).icon) -- expect: true	res://icon.png
end
return C
