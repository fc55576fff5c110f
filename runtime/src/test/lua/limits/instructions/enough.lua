-- limit: instructions 200000
local n = 0
for i = 1, 50000 do n = n + 1 end
print(n) -- expect: 50000
