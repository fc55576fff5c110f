-- limit: time 0.05
local mt = {__eq = function() while true do end end}
local equal = setmetatable({}, mt) == setmetatable({}, mt) -- expect limit: time
