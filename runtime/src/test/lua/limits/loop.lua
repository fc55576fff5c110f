-- limit: time 0.1
print(1) -- expect: 1
while true do end -- expect limit: time
