local show = require "show"
show [[os.time{year = 2000, month = 1, day = 1, hour = 0}, os.time{year = 2000, month = 1, day = 1}, os.time{year = 1970, month = 1, day = 1, hour = 0}, os.time{year = 2024, month = 2, day = 30, hour = 12}, os.time{year = 2024, month = 14, day = -3, hour = 25, min = 61, sec = 61}]]
show [[os.time{year = "2000", month = "1", day = "1"}, os.time{year = 2000.9, month = 1, day = 1}, os.time{year = 1969, month = 12, day = 31, hour = 23, min = 59, sec = 59}]]
show [[os.time{}]]
show [[os.time{year = 2000}]]
