-- limit: time 0.05
load("while true do end")() -- expect limit: time
