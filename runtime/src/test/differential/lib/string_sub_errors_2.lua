local show = require "show"
show [[("x"):sub("a")]]
show [[("x").sub()]]
