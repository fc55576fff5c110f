-- limit: time 0.05
string.find(("a"):rep(3000), ".-.-.-.-b") -- expect limit: time
