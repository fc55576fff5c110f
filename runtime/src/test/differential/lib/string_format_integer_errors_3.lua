local show = require "show"
show [[string.format("%d")]]
show [[string.format("%d %d", 1)]]
show [[string.format("%x", -0.5)]]
