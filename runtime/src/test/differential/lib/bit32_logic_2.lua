local show = require "show"
show [[bit32.bnot()]]
show [[bit32.bor(1, nil)]]
show [[bit32.bxor(print)]]
