print(#'abc', #'', #{1, 2, 3}, #{}) -- expect: 3\t0\t3\t0
local t = setmetatable({}, {__len = function() return 42 end})
print(#t) -- expect: 42
print(rawlen(t), rawlen('four')) -- expect: 0\t4
