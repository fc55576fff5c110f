local show = require "show"
show [[math.deg(math.pi), math.rad(180), math.deg(1), math.rad(1), math.pi, math.huge, -math.huge, math.pi == 3.141592653589793]]
show [[math.deg()]]
show [[math.rad("x")]]
