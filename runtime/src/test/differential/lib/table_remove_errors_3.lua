local show = require "show"
show [[table.remove({1, 2, 3}, 4)]]
