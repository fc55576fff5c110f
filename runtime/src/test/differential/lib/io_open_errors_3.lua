local show = require "show"
show [[io.open("x", {})]]
show [[io.lines("nosuchfile")]]
show [[io.lines({})]]
show [[io.input("nosuchfile")]]
