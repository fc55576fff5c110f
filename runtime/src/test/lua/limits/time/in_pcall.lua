-- limit: time 0.05
while true do pcall(function() while true do end end) end -- expect limit: time
