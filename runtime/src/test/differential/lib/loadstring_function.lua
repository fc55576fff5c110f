local show = require "show"
show [[loadstring("return 1")(), loadstring("x =", "=c")]]
show [[loadstring()]]
show [[loadstring({})]]
