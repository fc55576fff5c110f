local show = require "show"
show [[table.insert({}, 3, "x")]]
show [[table.insert({}, 0, "x")]]
show [[table.insert({}, "x", "y")]]
show [[table.insert({1, 2, 3}, -1, "y")]]
