local show = require "show"
show [[rawequal(1, 1), rawequal("a", "a"), rawequal({}, {}), rawequal(1, "1"), rawequal(0/0, 0/0), rawequal(nil, nil), rawequal(0, -0.0)]]
show [[rawget({5}, 1), rawget(setmetatable({}, {__index = function() return 1 end}), 1), rawget({}, nil)]]
show [[rawlen({1, 2}), rawlen("abc"), rawlen(setmetatable({1}, {__len = function() return 9 end}))]]
local t = setmetatable({}, {__newindex = error}) print(rawset(t, 1, 2) == t, t[1])
show [[rawequal(1)]]
show [[rawget(1, 2)]]
show [[rawget({})]]
show [[rawset({}, 1)]]
show [[rawset({}, nil, 1)]]
show [[rawset({}, 0/0, 1)]]
show [[rawset(1, 2, 3)]]
show [[rawlen(5)]]
show [[rawlen()]]
