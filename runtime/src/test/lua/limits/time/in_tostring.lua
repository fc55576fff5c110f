-- limit: time 0.05
print(setmetatable({}, {__tostring = function() while true do end end})) -- expect limit: time
