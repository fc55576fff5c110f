local show = require "show"
show [[math.pow(2, 10), math.pow(2, -1), math.pow(2, 0.5), math.pow(0, 0), math.pow(-8, 1/3), math.pow(1, 0/0), math.pow(-1, 1/0), math.pow(0, -1), math.sqrt(2), math.sqrt(16), math.sqrt(-1), math.sqrt(0), math.sqrt(1/0)]]
show [[2 ^ 10, 2 ^ 0.5, (-8) ^ (1/3), 10 ^ 2, 2 ^ -1, 0 ^ 0, 7 % 3, -7 % 3, 7 % -3, 5.5 % 2, -1 % 1/0, 1 % 0]]
show [[math.pow(1)]]
show [[math.sqrt()]]
show [[math.sqrt("x")]]
