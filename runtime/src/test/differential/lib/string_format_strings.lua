local show = require "show"
show [[string.format("%s %s %s %s", "x", 1, true, nil), string.format("%5s|%-5s|%.2s|%5.1s|%-5.1s|", "ab", "ab", "abc", "xyz", "xyz")]]
show [[string.format("%s", setmetatable({}, {__tostring = function() return "obj" end})), string.format("%10s|", setmetatable({}, {__tostring = function() return "obj" end}))]]
show [[string.format("%s", ("x"):rep(150)) == ("x"):rep(150), string.format("%.3s", ("x"):rep(150)), #string.format("%120s")]]
show [[string.format("%s", "a\0b"), #string.format("%s", "a\0b"), #string.format("%s", ("a\0"):rep(60)), string.format("%-3s|", "é")]]
