local show = require "show"
show [[tonumber("ff", 16), tonumber("FF", 16), tonumber("11", 2), tonumber("zz", 36), tonumber("-ff", 16), tonumber(" 7 ", 8), tonumber("8", 8), tonumber("", 10), tonumber("1.5", 10), tonumber("0x10", 16), tonumber("1e1", 16), tonumber(10, 16), tonumber("7fffffffffffffffff", 16), tonumber("+5", 10), tonumber("- 5", 10), tonumber("1 1", 2), tonumber("10", nil), tonumber("10", "16")]]
show [[tonumber("10", 1)]]
show [[tonumber("10", 37)]]
show [[tonumber("10", {})]]
