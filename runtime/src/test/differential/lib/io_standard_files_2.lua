local show = require "show"
show [[io.stdout:setvbuf("x")]]
show [[io.stdout:lines(5) ~= nil]]
show [[io.stdout:read()]]
show [[io.stdin:write("x")]]
