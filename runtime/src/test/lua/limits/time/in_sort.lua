-- limit: time 0.05
table.sort({3, 2, 1}, function() while true do end end) -- expect limit: time
