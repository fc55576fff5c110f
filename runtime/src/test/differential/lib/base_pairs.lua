local show = require "show"
local keys = {} for k, v in pairs{10, 20, 30, x = 1} do keys[#keys + 1] = tostring(k) .. "=" .. v end table.sort(keys) print(table.concat(keys, " "))
for k, v in pairs(setmetatable({}, {__pairs = function(t) return function(_, k) if not k then return 1, 2 end end, t, nil end})) do print(k, v) end
local f, s, i = pairs{} print(f == next, type(s), i)
local t = {a = 1, b = 2, c = 3} for k in pairs(t) do t[k] = nil end print(next(t))
local t = {a = 1, b = 2, c = 3} for k in pairs(t) do t[k] = 5 end print(t.a, t.b, t.c)
show [[pairs()]]
show [[pairs(5)]]
show [[pairs(nil)]]
show [[select("#", pairs(setmetatable({}, {__pairs = function() end})))]]
show [[pairs(setmetatable({}, {__pairs = function() error("p", 0) end}))]]
