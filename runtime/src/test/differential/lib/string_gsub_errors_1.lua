local show = require "show"
show [[string.gsub()]]
show [[string.gsub("x")]]
show [[string.gsub("x", "x")]]
show [[string.gsub("x", "x", nil)]]
