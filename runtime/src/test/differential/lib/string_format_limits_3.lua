local show = require "show"
show [[string.format("%1$d", 1)]]
show [[string.format("%*d", 1, 2)]]
