local show = require "show"
show [[("ab"):rep(3), ("ab"):rep(0), ("ab"):rep(-5), (""):rep(1000), ("x"):rep(3, ","), ("x"):rep(1, ","), ("x"):rep(0, ",")]]
show [[("ab"):rep(2.7), ("ab"):rep("2"), string.rep(5, 3), ("x"):rep(2^32 + 1), (""):rep(3, "ab"), ("x"):rep(0/0)]]
