-- §9: a load reports all faults, each with its line
local C = {}
C.extends = 'Nod' -- expect fault: extends unknown class 'Nod' (did you mean 'Node'?)
C.class_name = '9 lives' -- expect fault: class_name got '9 lives', want an identifier
C.hit = signal(3) -- expect fault: signal 'hit' argument #1 got number, want a name
C.speed = property { 'fast', type = float } -- expect fault: property 'speed' default got string, want float
C.nothing = property {} -- expect fault: property 'nothing' needs a default, a type or a getter
function C:_ready() end
return C
