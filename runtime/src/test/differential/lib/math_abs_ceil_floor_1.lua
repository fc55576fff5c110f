local show = require "show"
show [[math.abs(-5), math.abs(5.5), math.abs(-0.0), math.abs("-3"), math.ceil(1.2), math.ceil(-1.2), math.ceil(-0.5), math.floor(1.8), math.floor(-1.2), math.floor(2^53), math.floor(-0.0)]]
show [[math.ceil(1e300), math.floor(1/0), math.floor(-1/0)]]
show [[math.abs()]]
show [[math.ceil("x")]]
