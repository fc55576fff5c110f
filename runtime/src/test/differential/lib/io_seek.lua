local f = io.open("data.txt") print(f:seek(), f:seek("end"), f:seek("set", 2), f:read(3), f:seek("cur", -2), f:read(2), f:seek("set"), f:read(1), f:seek("cur", 0))
print(f:seek("set", -1)) print(pcall(function() f:seek("x") end)) print(pcall(function() f:seek("set", "y") end)) print(pcall(function() f:seek("set", 1.5) end)) print(f:seek("end", 10), f:read(1), f:read("*a"), f:read("*l")) f:close()
