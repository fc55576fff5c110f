-- limit: time 0.05
string.gsub(("a"):rep(5000), ".-.-.-b", "") -- expect limit: time
