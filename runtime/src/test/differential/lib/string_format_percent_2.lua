local show = require "show"
show [[string.format("%10", 1)]]
show [[string.format("x%", 1)]]
