local base = {a = 1}
local mid = setmetatable({b = 2}, {__index = base})
local top = setmetatable({}, {__index = mid})
print(top.a, top.b, top.c) -- expect: 1\t2\tnil
base.c = 3
print(top.c, rawget(top, 'a')) -- expect: 3\tnil
local log = {}
local p = setmetatable({}, {__newindex = function(t, k, v) rawset(t, k, v * 2) end})
p.x = 4
print(p.x) -- expect: 8
