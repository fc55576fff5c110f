local show = require "show"
show [[("hello"):sub(2, 3), ("hello"):sub(2), ("hello"):sub(-3), ("hello"):sub(-3, -2), ("hello"):sub(0), ("hello"):sub(10), ("hello"):sub(4, 2)]]
show [[("hello"):sub(-100, 2), ("hello"):sub(2, 100), ("hello"):sub(1.9, 2.9), ("hello"):sub("2", "3"), ("hello"):sub(-1, 1)]]
show [[("hello"):sub(2^31), ("hello"):sub(-2^31), ("hello"):sub(1, 2^53), ("hello"):sub(0/0)]]
show [[("hello"):sub(1, math.huge), ("hello"):sub(-math.huge, 3), string.sub(12345, 2, 3)]]
