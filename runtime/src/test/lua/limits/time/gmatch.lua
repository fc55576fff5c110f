-- limit: time 0.05
while true do for w in string.gmatch(("a"):rep(1000), ".") do end end -- expect limit: time
