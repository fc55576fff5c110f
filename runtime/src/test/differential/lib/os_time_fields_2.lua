local show = require "show"
show [[os.time{year = 2000, month = 1}]]
show [[os.time{year = 2000, month = 1, day = "x"}]]
show [[os.time(5)]]
show [[os.time("x")]]
