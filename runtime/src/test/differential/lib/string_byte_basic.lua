local show = require "show"
show [[string.byte("A"), ("hello"):byte(1, -1)]]
show [[("hello"):byte(2), ("hello"):byte(-1), ("hello"):byte(10), ("hello"):byte(0)]]
show [[("\0\255"):byte(1, 2)]]
show [[("abc"):byte(3, 1), ("abc"):byte(-100, 100)]]
