local C = { hit = signal("damage") }
function C:run()
  self.hit:connect(function(damage) print("hit", damage) end)
  self.hit:emit(3) -- expect: hit	3
end
return C
