local show = require "show"
show [[getmetatable("").__index == string, getmetatable("x") == getmetatable("y")]]
string.shout = function(s) return s:upper() .. "!" end
show [[("hey"):shout()]]
show [[("x").shout("y")]]
