local show = require "show"
show [[("x"):byte(true)]]
show [[string.byte(123, 2)]]
