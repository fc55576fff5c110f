local show = require "show"
show [[pcall({})]]
show [[pcall(pcall, error, "x")]]
show [[pcall(error, "x", 0)]]
show [[pcall(setmetatable({}, {__call = function(_, a) return a end}), 7)]]
