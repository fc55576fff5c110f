local show = require "show"
show [[load("f(", "=c")]]
show [[load("::a:: ::a::", "=c")]]
show [[load("x = @", "=c")]]
show [[load("return 1 2", "=c")]]
