-- limit: time 0.05
string.match(("a"):rep(5000), (".*"):rep(10) .. "b") -- expect limit: time
