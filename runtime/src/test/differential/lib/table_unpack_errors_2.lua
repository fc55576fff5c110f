local show = require "show"
show [[table.unpack({}, -2^31, 2^31 - 1)]]
show [[table.unpack({}, "x")]]
show [[table.unpack({}, 1, "x")]]
show [[unpack({}, {}, 1)]]
