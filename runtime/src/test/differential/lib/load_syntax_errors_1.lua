local show = require "show"
show [[load("x =", "=c")]]
show [[load("for", "=c")]]
show [[load("return return", "=c")]]
show [[load("if x then", "=c")]]
