local show = require "show"
show [[bit32.extract(1, 31, 2)]]
show [[bit32.extract(1, -1)]]
show [[bit32.extract(1, 0, 0)]]
show [[bit32.extract(1, 0, -1)]]
