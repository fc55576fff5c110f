local show = require "show"
show [[math.random("x")]]
show [[math.random(1, "x")]]
show [[math.random(0.5)]]
show [[math.randomseed()]]
