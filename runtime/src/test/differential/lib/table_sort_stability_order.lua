local t = {} for i = 1, 40 do t[i] = {k = i % 5, i = i} end
table.sort(t, function(a, b) return a.k < b.k end)
for i = 1, #t do io.write(t[i].k, ":", t[i].i, " ") end print()
local n = 0 local u = {} for i = 1, 100 do u[i] = (i * 37) % 101 end
table.sort(u, function(a, b) n = n + 1 return a < b end) print(n, u[1], u[100])
