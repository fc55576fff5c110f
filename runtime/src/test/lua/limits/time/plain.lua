-- limit: time 0.05
while true do end -- expect limit: time
