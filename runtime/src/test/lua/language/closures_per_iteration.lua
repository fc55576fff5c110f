local f = {}
for i = 1, 3 do f[i] = function() i = i + 10; return i end end
print(f[1](), f[1](), f[2](), f[3]()) -- expect: 11\t21\t12\t13
local g = {}
local n = 0
while n < 3 do n = n + 1; local k = n; g[n] = function() k = k * 2; return k end end
print(g[1](), g[2](), g[3](), g[3]()) -- expect: 2\t4\t6\t12
