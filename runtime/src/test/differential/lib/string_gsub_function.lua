local show = require "show"
show [[("hello"):gsub("l", function(c) return c:upper() end), ("a1b2"):gsub("%d", function(d) return d * 2 end)]]
show [[("abc"):gsub("%w", function() end), ("abc"):gsub("%w", function() return false end), ("x=1"):gsub("(%w)=(%w)", function(a, b) return b .. a end)]]
show [[("abc"):gsub("()", function(p) return p end), ("hello"):gsub("l+", string.len)]]
