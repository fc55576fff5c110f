local t = {}
print(1) -- expect: 1
local v = t.count + 1 -- expect error: attempt to perform arithmetic on field 'count' (a nil value)
