-- §4: every function is a method: argument names without self, vararg, line
local C = {}
function C:fire(target, power) end -- expect: method fire(target, power)
function C.with_self(self, a) end -- expect: method with_self(a)
function C.static(a) end -- expect: method static(a)
function C:any(...) end -- expect: method any(...)
C.assigned = function(self, first, ...) end -- expect: method assigned(first, ...)
C.builtin = signal -- expect: method builtin(...)
C.callable = setmetatable({}, { __call = function() end }) -- expect: property callable: Dictionary = {}
return C
