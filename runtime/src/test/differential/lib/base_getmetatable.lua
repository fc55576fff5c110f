local show = require "show"
show [[getmetatable({}), getmetatable(5), getmetatable(nil), getmetatable(print), getmetatable("").__name]]
show [[getmetatable(setmetatable({}, {__metatable = "locked"})), getmetatable(setmetatable({}, {__metatable = false}))]]
show [[getmetatable()]]
