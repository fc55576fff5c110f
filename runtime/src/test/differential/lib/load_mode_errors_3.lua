local show = require "show"
show [[load({})]]
show [[load(nil)]]
show [[load("return 1", nil, nil)()]]
show [[load(5)]]
