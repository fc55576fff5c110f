local show = require "show"
show [[select()]]
show [[select("x")]]
show [[select({})]]
