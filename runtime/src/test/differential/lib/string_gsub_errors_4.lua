local show = require "show"
show [[("x"):gsub("x", "%")]]
show [[("x"):gsub("(", "x")]]
show [[("x"):gsub("x", function() error("inner", 0) end)]]
show [[("x"):gsub("x", function() error({}) end)]]
