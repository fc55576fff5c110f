local a, b = {}, {}
setmetatable(a, {__newindex = b})
setmetatable(b, {__newindex = a})
print(select(2, pcall(function() a.x = 1 end))) -- expect: loop_in_newindex.lua:4: loop in settable
