local show = require "show"
show [[table.sort({3, "x", 1})]]
show [[table.sort({1, 2, {}})]]
show [[table.sort({{}, {}})]]
show [[table.sort({true, false})]]
