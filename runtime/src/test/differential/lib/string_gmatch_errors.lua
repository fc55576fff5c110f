local show = require "show"
show [[string.gmatch()]]
show [[string.gmatch("x")]]
show [[string.gmatch({}, "x")]]
show [[("x"):gmatch("[")()]]
show [[("x"):gmatch("(")()]]
