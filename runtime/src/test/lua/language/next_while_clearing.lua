local t = {}
for i = 1, 100 do t[i] = i end
for i = 200, 210 do t[i] = i end
for _, k in ipairs {"a", "b", "c"} do t[k] = k end
local n = 0
for k in pairs(t) do t[k] = nil n = n + 1 end
print(n, next(t)) -- expect: 114\tnil
for i = 100, 1, -1 do t[i] = i end
n = 0
for k in next, t do t[k] = nil n = n + 1 end
print(n, next(t)) -- expect: 100\tnil
