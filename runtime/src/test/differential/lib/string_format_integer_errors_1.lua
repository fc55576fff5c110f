local show = require "show"
show [[string.format("%d", 2^63)]]
show [[string.format("%d", 1e100)]]
show [[string.format("%d", 0/0)]]
show [[string.format("%d", 1/0)]]
