-- limit: time 0.05
while true do load("return " .. ("1+"):rep(100) .. "1") end -- expect limit: time
