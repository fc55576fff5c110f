local show = require "show"
show [[assert(true), assert(1, 2, 3), assert("x", nil), select("#", assert(1, nil, nil))]]
show [[assert(false)]]
show [[assert(nil)]]
show [[assert(nil, "message")]]
