local show = require "show"
show [[load("x = 'abc", "=c")]]
show [[load("x = [[abc", "=c")]]
show [[load("goto nowhere", "=c")]]
show [[load("break", "=c")]]
