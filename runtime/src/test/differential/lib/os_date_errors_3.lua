local show = require "show"
show [[os.date("!%c", 1e18)]]
show [[type(os.date()), os.date("%Y") == os.date("*t").year .. ""]]
