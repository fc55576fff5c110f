print(select(2, pcall(function() return ("x")() end))) -- expect: names_constant.lua:1: attempt to call constant 'x' (a string value)
print(select(2, pcall(function() return ("abc") + 1 end))) -- expect: names_constant.lua:2: attempt to perform arithmetic on a string value
print(select(2, pcall(function() return 1 + {} end))) -- expect: names_constant.lua:3: attempt to perform arithmetic on a table value
print(select(2, pcall(function() return {} .. "x" end))) -- expect: names_constant.lua:4: attempt to concatenate a table value
print(select(2, pcall(function() return #5 end))) -- expect: names_constant.lua:5: attempt to get length of a number value
print(select(2, pcall(function() return (1)() end))) -- expect: names_constant.lua:6: attempt to call a number value
print(select(2, pcall(function() return (nil).x end))) -- expect: names_constant.lua:7: attempt to index a nil value
print(select(2, pcall(function() return -'abc' end))) -- expect: names_constant.lua:8: attempt to perform arithmetic on constant 'abc' (a string value)
