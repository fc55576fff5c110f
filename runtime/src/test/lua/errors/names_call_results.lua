local function none() end
print(select(2, pcall(function() return none().x end))) -- expect: names_call_results.lua:2: attempt to index a nil value
print(select(2, pcall(function() none()() end))) -- expect: names_call_results.lua:3: attempt to call a nil value
print(select(2, pcall(function() return none() + 1 end))) -- expect: names_call_results.lua:4: attempt to perform arithmetic on a nil value
print(select(2, pcall(function(...) return (...).x end))) -- expect: names_call_results.lua:5: attempt to index a nil value
