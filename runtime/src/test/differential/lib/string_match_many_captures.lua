local show = require "show"
show [[select("#", ("x"):rep(32):match(("(x)"):rep(32)))]]
show [[("x"):rep(33):match(("(x)"):rep(33))]]
show [[("x"):match(("()"):rep(33))]]
