local show = require "show"
local t = setmetatable({1, 2, 3}, {__len = function() return 10 end})
table.insert(t, "x") print(rawlen(t), t[11])
local u = setmetatable({}, {__newindex = function() error("no") end}) table.insert(u, 5) print(u[1])
show [[table.insert(setmetatable({}, {__len = function() return "x" end}), 1)]]
show [[table.insert(setmetatable({}, {__len = function() return {} end}), 1)]]
