local show = require "show"
show [[string.char(), string.char(72, 105), #string.char(0, 255)]]
show [[string.char("65", 66.7)]]
show [[string.char(0):byte()]]
