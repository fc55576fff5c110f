local show = require "show"
show [[table.sort()]]
show [[table.sort(1)]]
show [[table.sort({}, 1)]]
show [[table.sort({1, 2}, "x")]]
