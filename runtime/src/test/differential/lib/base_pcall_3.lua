local show = require "show"
show [[pcall(setmetatable({}, {__call = function(_, a) return a end}), 7)]]
