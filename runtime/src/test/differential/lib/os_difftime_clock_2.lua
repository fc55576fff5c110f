local show = require "show"
show [[os.difftime("x", "y")]]
show [[type(os.clock()), os.clock() >= 0]]
