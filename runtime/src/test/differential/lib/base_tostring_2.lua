local show = require "show"
show [[tostring(setmetatable({}, {__tostring = 5}))]]
show [[tostring(setmetatable({}, {__tostring = function() return 5 end})), type(tostring(setmetatable({}, {__tostring = function() return 5 end})))]]
