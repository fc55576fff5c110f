local show = require "show"
show [[pcall(print), pcall(function(...) return ... end, 1, nil, 3)]]
show [[pcall()]]
show [[pcall(nil)]]
show [[pcall(5)]]
