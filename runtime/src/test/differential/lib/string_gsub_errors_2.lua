local show = require "show"
show [[string.gsub("x", "x", true)]]
show [[string.gsub("x", "x", "y", "z")]]
show [[("x"):gsub("x", {x = {}})]]
show [[("x"):gsub("x", function() return {} end)]]
