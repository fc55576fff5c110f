local show = require "show"
show [[math.randomseed("x")]]
show [[select("#", math.randomseed(1))]]
