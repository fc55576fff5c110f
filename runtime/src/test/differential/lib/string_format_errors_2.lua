local show = require "show"
show [[string.format("%f", nil)]]
show [[("%d"):format(nil)]]
show [[("%d"):format()]]
show [[string.format("%s %s", 1)]]
