local show = require "show"
for i, v in ipairs{"a", "b", nil, "d"} do print(i, v) end
for i, v in ipairs(setmetatable({}, {__ipairs = function(t) return function(_, i) if i < 3 then return i + 1, i * 10 end end, t, 0 end})) do print(i, v) end
for i, v in ipairs(setmetatable({1, 2}, {__index = function(t, i) if i < 5 then return i end end})) do io.write(i, " ") end print()
local f, s, i = ipairs{} print(type(f), type(s), i, f(s, i))
show [[ipairs()]]
show [[ipairs(5)]]
show [[ipairs("x")]]
show [[ipairs({})({}, "x")]]
show [[ipairs({})(5, 1)]]
