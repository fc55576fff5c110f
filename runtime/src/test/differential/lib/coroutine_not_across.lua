local show = require "show"
show [[(select(2, pcall(coroutine.wrap(function() table.sort({2, 1}, coroutine.yield) end))):gsub("host call", "C-call"))]]
local co = coroutine.create(function() return dofile("module_yields.lua") end) print(coroutine.resume(co)) 
