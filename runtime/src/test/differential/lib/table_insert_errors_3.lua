local show = require "show"
show [[table.insert({}, {}, "y")]]
