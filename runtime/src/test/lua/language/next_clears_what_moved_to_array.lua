-- a key that waited in the hash for the array to reach it leaves no trace there
local t = {1, 2}
t[4] = 4
t[3] = 3
t[-1] = 5
t.k = 6
local n = 0
for k in next, t do
  n = n + 1
  t[k] = nil
end
print(n, next(t)) -- expect: 6\tnil
