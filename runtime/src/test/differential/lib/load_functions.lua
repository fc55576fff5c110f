local show = require "show"
local parts = {"return ", "1", " + ", "2"} local i = 0
print(load(function() i = i + 1 return parts[i] end)())
show [[load(function() return nil end), load(function() return "" end)]]
show [[load(function() return {} end)]]
show [[load(function() error("reader", 0) end)]]
show [[load(function() error({}) end)]]
show [[load(function() return true end, "=r")]]
local n = 0 print(load(function() n = n + 1 if n == 1 then return "return 5" elseif n == 2 then return "" else return "garbage(" end end)())
