local show = require "show"
show [[type(os.time()), os.time() > 1e9, os.time() == math.floor(os.time()), type(os.time(nil))]]
