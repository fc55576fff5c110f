-- limit: time 0.05
while true do coroutine.wrap(string.rep)("x", 1e6) end -- expect limit: time
