-- limit: time 0.05
for k in function() while true do end end do end -- expect limit: time
