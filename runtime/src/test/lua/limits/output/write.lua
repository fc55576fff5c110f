-- limit: output 1000
io.write("a\n") -- expect: a
-- expect limit: output
pcall(io.write, ("x"):rep(2000))
