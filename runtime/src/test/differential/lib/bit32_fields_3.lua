local show = require "show"
show [[bit32.extract("x", 0)]]
show [[bit32.replace(1, 2)]]
show [[bit32.replace(1, 2, 32)]]
show [[bit32.replace(1, 2, 0, 0)]]
