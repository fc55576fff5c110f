-- §2: a signal has a name, argument names in order, and a line
local C = {}
C.hit = signal("damage", "from") -- expect: signal hit(damage, from)
C.died = signal() -- expect: signal died()
return C
