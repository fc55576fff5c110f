local a = {1, 2, 3}
local i = 1
i, a[i] = i + 1, 20
print(i, a[1], a[2]) -- expect: 2\t20\t2
local x, y, z = (function() return 1, 2 end)()
print(x, y, z) -- expect: 1\t2\tnil
x, y = y, x
print(x, y) -- expect: 2\t1
