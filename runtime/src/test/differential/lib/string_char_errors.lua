local show = require "show"
show [[string.char(256)]]
show [[string.char(1, -1)]]
show [[string.char("x")]]
show [[string.char(65, nil)]]
