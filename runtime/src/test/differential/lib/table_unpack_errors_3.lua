local show = require "show"
show [[unpack(nil)]]
