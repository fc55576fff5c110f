local t = {}
print(select(2, pcall(function() t:run() end))) -- expect: names_method.lua:2: attempt to call method 'run' (a nil value)
print(select(2, pcall(function() return (t):run(1, 2) end))) -- expect: names_method.lua:3: attempt to call method 'run' (a nil value)
print(select(2, pcall(function() return ("x"):nothing() end))) -- expect: names_method.lua:4: attempt to call method 'nothing' (a nil value)
print(select(2, pcall(function() local n = 5; n:run() end))) -- expect: names_method.lua:5: attempt to index local 'n' (a number value)
print(select(2, pcall(function() missing:run() end))) -- expect: names_method.lua:6: attempt to index global 'missing' (a nil value)
