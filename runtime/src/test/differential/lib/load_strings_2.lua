local show = require "show"
show [[pcall(load("error('x')"))]]
show [[pcall(load("\n\nerror('x')", "line one\nline two"))]]
show [[pcall(load("error('x')", ("y"):rep(100)))]]
show [[pcall(load("error('x')", "@" .. ("z"):rep(100)))]]
