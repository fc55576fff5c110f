local show = require "show"
show [[table.pack(1, nil, 3).n, table.pack().n, table.pack(nil).n, #table.pack(1, 2)]]
show [[table.unpack({1, 2, 3}), table.unpack({1, 2, 3}, 2), table.unpack({1, 2, 3}, 2, 3), table.unpack({}, 1, 3)]]
show [[table.unpack({1, 2, 3}, -1, 1), select("#", table.unpack({}, 1, 0)), unpack == table.unpack, table.unpack({1, 2}, "1", "2")]]
show [[table.unpack({1, 2, 3, nil, 5}, 1, 5)]]
show [[table.unpack(setmetatable({1, 2, 3}, {__len = function() return 2 end}))]]
