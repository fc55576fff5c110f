local show = require "show"
show [[math.exp()]]
show [[math.log10("x")]]
