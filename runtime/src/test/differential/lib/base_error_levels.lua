local show = require "show"
show [[error("plain")]]
show [[error("no position", 0)]]
show [[error("level 2", 2)]]
show [[error({code = 5})]]
show [[error(nil)]]
show [[error()]]
show [[error(42)]]
show [[error(true)]]
show [[error("x", "y")]]
show [[error("x", {})]]
local function f() error("from f", 2) end
local ok, m = pcall(function() f() end) print(m)
local ok, m = pcall(function() local x = 1
error("third line") end) print(m)
