local show = require "show"
show [[("$a $b $c"):gsub("%$(%w)", {a = 1, b = "two", c = false}), ("abc"):gsub("%w", {})]]
show [[("abc"):gsub("%w", setmetatable({}, {__index = function(t, k) return k .. k end}))]]
show [[("abc"):gsub("()", {"x", "y", "z"})]]
