local show = require "show"
show [[next()]]
show [[next(5)]]
show [[next({}, {})]]
