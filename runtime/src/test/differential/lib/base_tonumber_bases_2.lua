local show = require "show"
show [[tonumber({}, 10)]]
show [[tonumber(nil, 10)]]
show [[tonumber(true, 10)]]
