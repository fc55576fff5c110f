local show = require "show"
show [[io.stdout:close()]]
show [[io.close()]]
show [[io.output() == io.stdout, io.input() == io.stdin, io.stdout:flush(), io.flush(), io.stdout:setvbuf("no"), io.stdout:setvbuf("full", 1024)]]
show [[io.stdout:setvbuf()]]
