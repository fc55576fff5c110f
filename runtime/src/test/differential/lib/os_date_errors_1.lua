local show = require "show"
show [[os.date("%Q", 0)]]
show [[os.date("%", 0)]]
show [[os.date("%E", 0)]]
show [[os.date("%Ez", 0)]]
