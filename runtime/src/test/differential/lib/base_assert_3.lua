local show = require "show"
show [[pcall(assert, false, "no position")]]
