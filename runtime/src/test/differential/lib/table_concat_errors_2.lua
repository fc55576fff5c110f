local show = require "show"
show [[table.concat({}, ",", 1, 2)]]
show [[table.concat({}, {})]]
show [[table.concat({}, ",", "x")]]
show [[table.concat({}, ",", 1, "x")]]
