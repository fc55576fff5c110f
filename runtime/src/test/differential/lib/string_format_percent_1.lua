local show = require "show"
show [[string.format("%%"), string.format("100%% of %s", "x"), string.format("%%d"), string.format("")]]
show [[string.format("%")]]
show [[string.format("%", 1)]]
show [[string.format("%y", 1)]]
