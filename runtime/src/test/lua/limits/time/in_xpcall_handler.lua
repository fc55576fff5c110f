-- limit: time 0.05
xpcall(error, function() while true do end end) -- expect limit: time
