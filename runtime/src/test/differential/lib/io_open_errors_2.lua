local show = require "show"
show [[io.open("x", "z")]]
show [[io.open("x", "rw")]]
show [[io.open("x", "rb+")]]
show [[io.open("x", "")]]
