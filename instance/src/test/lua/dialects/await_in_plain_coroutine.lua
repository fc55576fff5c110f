local C = { hit = signal() }
function C:run()
  local co = coroutine.create(function() await(self.hit) end)
  coroutine.resume(co)
  print(coroutine.status(co)) -- expect: suspended
  self.hit:emit()
  print(coroutine.status(co)) -- expect: dead
end
return C
