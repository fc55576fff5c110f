local show = require "show"
show [[string.sub()]]
show [[string.sub("x")]]
show [[string.sub("x", {})]]
show [[string.sub("x", 1, {})]]
