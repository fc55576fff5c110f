local show = require "show"
show [[("abc"):gsub("b", 5), ("1.5"):gsub("%.", 0.25), string.gsub(123, 2, "x"), string.gsub(1.5, "%.", ",")]]
