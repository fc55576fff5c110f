local show = require "show"
show [[table.concat({1, 2, 3}), table.concat({1, 2, 3}, ", "), table.concat({}, "x"), table.concat({"a", 1.5, "b"}, "-"), table.concat({1, 2, 3}, ",", 2), table.concat({1, 2, 3}, ",", 2, 3), table.concat({1, 2, 3}, ",", 3, 2)]]
show [[table.concat({1, 2, 3}, 0), table.concat({[0] = "z", "a"}, ",", 0, 1), table.concat(setmetatable({1, 2, 3}, {__len = function() return 2 end}), ",")]]
show [[table.concat({"x"}, ",", 1, 1), table.concat({[5] = "e"}, ",", 5, 5), table.concat({}, "", 1, 0)]]
