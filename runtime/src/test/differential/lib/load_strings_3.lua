local show = require "show"
show [[pcall(load("error('x')", "=" .. ("w"):rep(100)))]]
show [[pcall(load("error('x')", ""))]]
show [[pcall(load("error('x')", "="))]]
