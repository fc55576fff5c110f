-- limit: time 0.05
while true do pcall(error, {}) end -- expect limit: time
