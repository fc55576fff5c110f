local C = { extends = "Turret", hit = signal() }
function C:run()
  print(pcall(function() self.fired = 1 end)) -- expect: false	res://s05_assign_signal.lua:3: cannot assign to signal 'fired'
  self.hit = 1 -- expect error: cannot assign to signal 'hit'
end
return C
