-- limit: output 1000
-- expect limit: output
io.stdout:write(("x"):rep(2000))
