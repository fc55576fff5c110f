local show = require "show"
show [[math.atan2("x", 1)]]
show [[math.cos("x")]]
show [[math.tanh({})]]
