local show = require "show"
show [[#string.format("%99d", 1), #string.format("%99.99d", 1), #string.format("%99.99f", 1e300)]]
show [[string.format("%l", 1)]]
show [[string.format("%n", 1)]]
show [[string.format("%p", {})]]
