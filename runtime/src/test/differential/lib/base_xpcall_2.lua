local show = require "show"
show [[xpcall(nil, function(m) return m end)]]
show [[xpcall(function() error({}) end, type)]]
show [[xpcall(function() local x = nil; x() end, function(m) return m:upper() end)]]
show [[xpcall(error, function() error("again") end)]]
