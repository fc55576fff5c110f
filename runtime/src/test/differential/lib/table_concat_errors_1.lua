local show = require "show"
show [[table.concat()]]
show [[table.concat(1)]]
show [[table.concat({1, {}, 3})]]
show [[table.concat({1, nil, 3}, ",", 1, 3)]]
