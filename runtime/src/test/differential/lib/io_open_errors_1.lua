local show = require "show"
show [[io.open("nosuchfile")]]
show [[1]]
show [[io.open()]]
show [[io.open({})]]
