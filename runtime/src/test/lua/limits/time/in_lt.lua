-- limit: time 0.05
local mt = {__lt = function() while true do end end}
if setmetatable({}, mt) < setmetatable({}, mt) then end -- expect limit: time
