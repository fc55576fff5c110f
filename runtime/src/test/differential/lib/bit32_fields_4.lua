local show = require "show"
show [[bit32.replace(1, 2, -1)]]
