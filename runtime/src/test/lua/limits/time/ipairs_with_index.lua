-- limit: time 0.05
for i in ipairs(setmetatable({}, {__ipairs = function() return function(_, i) return i + 1 end, nil, 0 end})) do end -- expect limit: time
