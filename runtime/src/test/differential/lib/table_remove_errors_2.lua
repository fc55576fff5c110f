local show = require "show"
show [[table.remove({1, 2, 3}, -1)]]
show [[table.remove({1, 2, 3}, 0)]]
show [[table.remove({}, "x")]]
show [[table.remove({}, {})]]
