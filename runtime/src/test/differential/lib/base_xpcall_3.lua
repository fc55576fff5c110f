local show = require "show"
show [[select("#", xpcall(error, function() return 1, 2, 3 end))]]
