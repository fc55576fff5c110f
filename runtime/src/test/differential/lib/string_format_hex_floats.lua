local show = require "show"
show [[string.format("%a %a %a %a %A", 1, 0.5, 255.75, -0.1, 3.14), string.format("%a %a", 0, -0.0), string.format("%.2a|%.0a|%.0a|%20a|%-20a|%+a", 3.14159, 1.5, 2.5, 1, 1, 1)]]
show [[string.format("%a", 5e-324), string.format("%a", 2^1023), string.format("%.20a", 1/3), string.format("%#.0a", 1)]]
