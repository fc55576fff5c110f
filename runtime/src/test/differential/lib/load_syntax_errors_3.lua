local show = require "show"
show [[load("local x <const> = 1", "=c")]]
show [[load("x = 1e", "=c")]]
show [[load("x = '\\q'", "=c")]]
show [[load("x = }", "=c")]]
