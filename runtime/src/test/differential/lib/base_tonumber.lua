local show = require "show"
show [[tonumber("10"), tonumber("0x1F"), tonumber("  12  "), tonumber("1e2"), tonumber("1."), tonumber(".5"), tonumber("-7"), tonumber("- 7"), tonumber("+7"), tonumber("--7"), tonumber(""), tonumber(" "), tonumber("x"), tonumber("1x"), tonumber("1 2"), tonumber("0x"), tonumber("1e"), tonumber("0x.8p1"), tonumber("0xA"), tonumber("1e+"), tonumber("inf"), tonumber("nan"), tonumber("1\0"), tonumber("\t5\n")]]
show [[tonumber(5), tonumber({}), tonumber(nil), tonumber(true), tonumber("1e400"), tonumber("1e-400"), tonumber("0x1p-2"), tonumber("-0"), tonumber("99999999999999999999"), tonumber("0xffffffffffffffffff"), tonumber("1_000"), tonumber("1,5"), tonumber("٣")]]
show [[tonumber()]]
