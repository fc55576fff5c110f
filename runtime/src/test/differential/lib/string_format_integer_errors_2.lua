local show = require "show"
show [[string.format("%x", -1)]]
show [[string.format("%u", 2^64)]]
show [[string.format("%d", "x")]]
show [[string.format("%d", {})]]
