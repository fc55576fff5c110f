-- limit: time 0.05
error(setmetatable({}, {__tostring = function() while true do end end})) -- expect error value: (error object is a table value)
