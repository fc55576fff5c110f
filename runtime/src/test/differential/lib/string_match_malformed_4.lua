local show = require "show"
show [[("x"):match("%fx")]]
show [[("x"):match("%b")]]
show [[("x"):match("%bx")]]
show [[("x"):match("%1")]]
