local show = require "show"
show [[string.rep("x", 1, {})]]
show [[("x"):rep(nil)]]
