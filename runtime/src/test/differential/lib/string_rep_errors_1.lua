local show = require "show"
show [[string.rep()]]
show [[string.rep("x")]]
show [[string.rep("x", "y")]]
show [[string.rep({}, 1)]]
