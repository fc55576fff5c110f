local show = require "show"
show [[("hello world"):gsub("o", "0"), ("hello"):gsub("", "-"), ("hello"):gsub("l", "%0%0"), ("hello"):gsub("(h)(e)", "%2%1")]]
show [[("abc"):gsub("%w", "%%"), ("abc"):gsub("b", ""), ("abc"):gsub("x", "y"), ("a b"):gsub("%s", "%%20")]]
show [[("abc"):gsub(".", "%0,", 2), ("abc"):gsub(".", "x", 0), ("abc"):gsub(".", "x", -1), ("abc"):gsub("^a", "x"), ("aaa"):gsub("^a", "x")]]
show [[("abc"):gsub("%w*", "x"), ("abc d"):gsub("%w*", "<%0>"), (""):gsub("", "x"), ("abc"):gsub("$", "x"), ("abc"):gsub("b*", "-")]]
