local show = require "show"
show [[("x"):match("(%1)")]]
show [[("x"):match("(x)%2")]]
show [[("x"):match("%0")]]
