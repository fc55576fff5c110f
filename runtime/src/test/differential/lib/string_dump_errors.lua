local show = require "show"
show [[string.dump()]]
show [[string.dump(print)]]
show [[string.dump("x")]]
