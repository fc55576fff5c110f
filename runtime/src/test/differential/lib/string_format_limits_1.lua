local show = require "show"
show [[string.format("%100d", 1)]]
show [[string.format("%.100f", 1)]]
show [[string.format("%-+ #00d", 1)]]
show [[string.format("%-+ #0d", 1)]]
