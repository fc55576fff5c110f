local show = require "show"
show [[table.insert()]]
show [[table.insert({})]]
show [[table.insert(1, 2)]]
show [[table.insert({}, 1, 2, 3)]]
