local show = require "show"
show [[table.sort({1, 2, 3, 4, 5}, function() return true end)]]
show [[table.sort({3, 2, 1}, function(a, b) error("cmp", 0) end)]]
show [[table.sort({1, nil, 3, 4})]]
show [[pcall(table.sort, {3, 1, 2}, nil)]]
