-- limit: time 0.05
load(function() while true do end end) -- expect limit: time
