local t = {}
t[1] = true t[3] = true t[5] = true
local n, sum = 0, 0
for k in pairs(t) do n = n + 1 sum = sum + k end
print(n, sum) -- expect: 3\t9
