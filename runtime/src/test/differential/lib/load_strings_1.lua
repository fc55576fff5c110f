local show = require "show"
show [[load("return 1 + 1")(), load("x = ")]]
show [[load("return ...", "chunk")(1, 2), load("error('x')", "=name") ~= nil]]
show [[pcall(load("error('x')", "=name"))]]
show [[pcall(load("error('x')", "@file.lua"))]]
