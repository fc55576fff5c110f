local show = require "show"
show [[tostring(nil), tostring(true), tostring(12), tostring("x"), tostring(-0.0), tostring(1e15), tostring(2^53), tostring(0.1), tostring(setmetatable({}, {__tostring = function() return "T" end}))]]
show [[tostring({}):match("^table: 0x%x+$") ~= nil, tostring(print):match("^function: 0x%x+$") ~= nil, tostring(function() end):match("^function: 0x%x+$") ~= nil, tostring(coroutine.create(print)):match("^thread: 0x%x+$") ~= nil, tostring(io.stdout):match("^file %(0x%x+%)$") ~= nil]]
show [[tostring()]]
show [[tostring(setmetatable({}, {__tostring = function() error("ts", 0) end}))]]
