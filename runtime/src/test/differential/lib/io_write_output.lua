local show = require "show"
io.write("a", 1, 2.5, "\n") print(io.write("x\n") == io.stdout, io.stdout:write("y", 3, "\n") == io.stdout) print(io.type(io.stdout), io.type(5), io.type(io.stdin))
show [[io.write({})]]
show [[io.write(nil)]]
show [[io.write("z", true)]]
show [[io.stdout:write({})]]
show [[io.stdout.write()]]
show [[io.stdout.write(5, "x")]]
show [[io.type()]]
