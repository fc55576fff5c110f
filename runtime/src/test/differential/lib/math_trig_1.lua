local show = require "show"
show [[math.sin(0), math.cos(0), math.tan(0), math.sin(math.pi / 2), math.cos(math.pi), math.asin(1), math.acos(1), math.acos(0), math.atan(1), math.atan2(1, 1), math.atan2(-1, -1), math.atan2(0, -1), math.atan2(-0.0, -1)]]
show [[math.asin(2), math.acos(-2), math.sin(1/0), math.tan(1), math.atan(1/0), math.sinh(1), math.cosh(1), math.tanh(1), math.tanh(100), math.sinh(0)]]
show [[math.sin()]]
show [[math.atan2(1)]]
