local show = require "show"
show [[string.format()]]
show [[string.format({})]]
show [[string.format("%s")]]
show [[string.format("%f", "x")]]
