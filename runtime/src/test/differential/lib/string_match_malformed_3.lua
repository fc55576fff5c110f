local show = require "show"
show [[("x"):match("(x")]]
show [[("x"):match("x)")]]
show [[("x"):match("(x))")]]
show [[("x"):match("%f")]]
