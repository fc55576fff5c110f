-- limit: time 0.05
for k in function() return 1 end do end -- expect limit: time
