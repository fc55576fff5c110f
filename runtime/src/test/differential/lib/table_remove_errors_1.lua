local show = require "show"
show [[table.remove()]]
show [[table.remove(1)]]
show [[table.remove({}, 2)]]
show [[table.remove({1, 2, 3}, 5)]]
