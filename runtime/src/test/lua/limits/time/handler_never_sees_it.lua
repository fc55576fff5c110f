-- limit: time 0.05
xpcall(function() while true do end end, function(m) print("seen", m) end) -- expect limit: time
