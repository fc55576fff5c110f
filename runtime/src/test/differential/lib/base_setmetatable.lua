local show = require "show"
local t, m = {}, {} print(setmetatable(t, m) == t, getmetatable(t) == m, setmetatable(t, nil) == t, getmetatable(t))
show [[setmetatable({})]]
show [[setmetatable({}, 5)]]
show [[setmetatable(5, {})]]
show [[setmetatable()]]
show [[setmetatable(setmetatable({}, {__metatable = 1}), {})]]
show [[setmetatable({}, {}, 1) ~= nil]]
