local show = require "show"
for _, x in ipairs{1, 0.5, 3, -8.5, 1e300, 5e-324, 0, 1/0} do print(math.frexp(x)) end
show [[math.ldexp(0.5, 4), math.ldexp(1, -1), math.ldexp(1, 1024), math.ldexp(1, -1074), math.ldexp(1, -1075), math.ldexp(3, 2.9)]]
show [[math.frexp()]]
show [[math.ldexp(1)]]
show [[math.ldexp("x", 1)]]
