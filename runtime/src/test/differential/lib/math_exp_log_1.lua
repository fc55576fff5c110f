local show = require "show"
show [[math.exp(0), math.exp(1), math.exp(-1/0), math.exp(1000), math.log(1), math.log(0), math.log(-1), math.log(math.exp(2)), math.log10(1000), math.log10(0)]]
show [[math.log(8, 2), math.log(100, 10), math.log(27, 3), math.log(1024, 2), math.log(2, 4), math.log(8, 1), math.log(0, 2), math.log(8, 0), math.log(2, nil)]]
show [[math.log()]]
show [[math.log(1, "x")]]
