local show = require "show"
show [[math.fmod(7, 3), math.fmod(-7, 3), math.fmod(7, -3), math.fmod(5.5, 2), math.fmod(1, 0), math.fmod(1/0, 2), math.fmod(3, 1/0), math.fmod(-6, 2)]]
show [[math.modf(3.7), math.modf(-3.7), math.modf(5), math.modf(-5), math.modf(0.25)]]
print(math.modf(3.7)) print(math.modf(-3.7)) print(math.modf(1/0)) print(math.modf(-1/0)) print(math.modf(5)) print(math.modf(-0.0))
show [[math.fmod(1)]]
show [[math.fmod()]]
show [[math.fmod("x", "y")]]
show [[math.modf()]]
