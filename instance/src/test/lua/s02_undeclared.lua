local C = { hit = signal() }
function C:run()
  self:emit_signal("hti") -- expect error: no signal 'hti' in res://s02_undeclared.lua (did you mean 'hit'?)
end
return C
