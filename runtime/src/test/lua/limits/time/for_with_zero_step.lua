-- limit: time 0.05
for i = 1, 2, 0 do end
print("a step of 0 never ends upwards") -- expect: a step of 0 never ends upwards
for i = 2, 1, 0 do end -- expect limit: time
