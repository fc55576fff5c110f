local show = require "show"
show [[load("return 1", "c", "b")]]
show [[load("return 1", "c", "x")]]
show [[load("return 1", "c", "")]]
show [[load("\27Lua", "c", "t")]]
