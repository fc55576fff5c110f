local show = require "show"
show [[math.max(1, 2, 3), math.max(-1), math.max(1, "5", 3), math.min(3, 1, 2), math.min("2", 10), math.max(0/0, 1), math.max(1, 0/0), math.min(-0.0, 0), math.max(1/0, 5)]]
show [[math.max()]]
show [[math.min()]]
show [[math.max(1, "x")]]
