local show = require "show"
show [[("x"):find("x", "y")]]
show [[("x"):find("x", {}, true)]]
show [[string.find(print, "x")]]
