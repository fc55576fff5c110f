local t = {1, 2, 3, [10] = 10, [2.5] = 2.5, x = 1, y = 2}
local n = 0
for k, v in pairs(t) do t[k] = v * 2 n = n + 1 end
print(n, t[1], t[3], t[10], t[2.5], t.x, t.y) -- expect: 7\t2\t6\t20\t5\t2\t4
