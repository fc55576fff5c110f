local show = require "show"
show [[("x"):gsub("x", function() return true end)]]
show [[("x"):gsub("x", "%2")]]
show [[("x"):gsub("x", "%9")]]
show [[("x"):gsub("x", "%a")]]
