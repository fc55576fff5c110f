local show = require "show"
show [[string.find()]]
show [[string.find("x")]]
show [[string.find("x", nil)]]
show [[string.find("x", {})]]
