print() print(1, nil, true, "x") print("a\0b") print(1.5, -0.0, 1e100) print(setmetatable({}, {__tostring = function() return "T" end}))
print(setmetatable({}, {__tostring = function() return 12 end})) print(pcall(print, setmetatable({}, {__tostring = function() return {} end})))
local old = tostring tostring = function(x) return "<" .. old(x) .. ">" end print(1, "x") tostring = old
tostring = nil old(pcall(print, 1)) print = print tostring = old print(1)
print(select("#", print()))
