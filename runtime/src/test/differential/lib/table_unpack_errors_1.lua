local show = require "show"
show [[table.unpack()]]
show [[table.unpack(1)]]
show [[table.unpack({}, 1, 1e8)]]
show [[table.unpack({}, 1, 2^31 - 1)]]
