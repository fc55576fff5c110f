local a, b = {}, {}
setmetatable(a, {__index = b})
setmetatable(b, {__index = a})
print(select(2, pcall(function() return a.x end))) -- expect: loop_in_index.lua:4: loop in gettable
