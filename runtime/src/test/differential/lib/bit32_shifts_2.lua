local show = require "show"
show [[bit32.lshift("x", "y")]]
show [[bit32.arshift("x", "y")]]
show [[bit32.rrotate({}, 1)]]
show [[bit32.lrotate(1, {})]]
