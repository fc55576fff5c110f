local show = require "show"
local t = os.date("!*t", 1e9) print(t.year, t.month, t.day, t.hour, t.min, t.sec, t.wday, t.yday, t.isdst)
local t = os.date("*t", 0) print(t.year, t.month, t.day, t.hour, t.min, t.sec, t.wday, t.yday, t.isdst)
print(os.time(os.date("*t", 123456789)), os.date("%c", os.time{year = 2001, month = 2, day = 3, hour = 4, min = 5, sec = 6}))
show [[os.date("*tx", 0)]]
show [[os.date("!*t", 0).isdst]]
