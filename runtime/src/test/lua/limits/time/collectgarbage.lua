-- limit: time 0.05
while true do collectgarbage("count") end -- expect limit: time
