local show = require "show"
show [[xpcall(error, function(m) return "handled " .. tostring(m) end, "x", 0)]]
show [[xpcall(function(...) return select("#", ...), ... end, print, 1, nil)]]
show [[xpcall()]]
show [[xpcall(print)]]
