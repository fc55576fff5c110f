-- a class table that is its own metatable: __index is no property
local C = {}
C.__index = C
C.speed = 5 -- expect: property speed: float = 5.0
function C:__tostring() end -- expect: method __tostring()
return setmetatable(C, C)
