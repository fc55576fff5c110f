local show = require "show"
show [[("abcabc"):find("b", 3), ("abcabc"):find("b", -2), ("abcabc"):find("b", 100), ("abc"):find("c", -100)]]
show [[("abc"):find("a", 0), ("abc"):find("a", "2"), ("abc"):find("%w", 3.9)]]
show [[("abc"):find("a", math.huge), ("abc"):find("a", -math.huge)]]
