local show = require "show"
show [[io.output({})]]
show [[io.close(5)]]
