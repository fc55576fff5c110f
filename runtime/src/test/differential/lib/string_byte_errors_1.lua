local show = require "show"
show [[string.byte()]]
show [[string.byte({})]]
show [[string.byte("x", {})]]
show [[string.byte("x", 1, "z")]]
