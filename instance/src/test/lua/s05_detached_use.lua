local C = { hp = 3 }
function C:run()
  local other = C:new()
  Test:detach(other)
  other.hp = 2 -- expect error: attempt to use res://s05_detached_use.lua after it was taken off its object
end
return C
