local show = require "show"
show [[assert(false, 42)]]
show [[assert(nil, {})]]
show [[assert(false, nil)]]
show [[assert()]]
