local show = require "show"
show [[math.random(0)]]
show [[math.random(-5)]]
show [[math.random(2, 1)]]
show [[math.random(1, 2, 3)]]
