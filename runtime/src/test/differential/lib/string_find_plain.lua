local show = require "show"
show [[("hello world"):find("o w"), ("hello"):find("l"), ("hello"):find("xyz")]]
show [[("a.b"):find(".", 1, true), ("a.b"):find(".", 2, true), ("a+b"):find("+", 1, true)]]
show [[("abc"):find(""), ("abc"):find("", 4), ("abc"):find("", 5), ("abc"):find("", -1), ("abc"):find("", -10)]]
show [[("a\0b\0c"):find("\0c"), ("a\0b"):find("\0", 1, true)]]
