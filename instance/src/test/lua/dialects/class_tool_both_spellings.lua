local C = { tool = true }
function C:run()
  print(Test:manifest(self).tool) -- expect: true
end
return C
