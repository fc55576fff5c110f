local show = require "show"
show [[("2024-05-06"):match("(%d+)-(%d+)-(%d+)"), ("x"):match("y"), ("x"):match("()")]]
show [=[("  trim  "):match("^%s*(.-)%s*$"), ("[[x]]"):match("%[%[(.*)%]%]")]=]
show [[("abc"):match(".", 2), ("abc"):match("^.", 2), ("hello"):match("(h)(e)(l)(l)(o)")]]
show [[("abab"):match("(ab)%1"), ("abac"):match("(ab)%1"), ("''x''"):match("(''?)(.-)%1")]]
