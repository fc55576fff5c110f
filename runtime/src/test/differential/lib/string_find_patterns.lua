local show = require "show"
show [[("hello world"):find("(o)(.)"), ("key = value"):find("^(%w+)%s*=%s*(%w+)$")]]
show [[("hello"):find("l+"), ("hello"):find("l-"), ("hello"):find("l*"), ("hello"):find("xl?")]]
show [[("abc"):find("()b()"), ("abc"):find("^b"), ("abc"):find("^b", 2), ("abc"):find("c$")]]
show [[("a$b"):find("$b"), ("a^b"):find("a^"), ("$"):find("^$")]]
