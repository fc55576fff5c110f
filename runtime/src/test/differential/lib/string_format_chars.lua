local show = require "show"
show [[string.format("%c%c%c", 72, 105, 33), #string.format("%c", 0), string.format("%5c|%-5c|", 65, 66), string.format("%c", "65"), string.format("%c", 256 + 65)]]
show [[string.format("%c", "x")]]
show [[string.format("%c")]]
