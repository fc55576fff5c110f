-- limit: time 0.2
-- limit: memory 64
load(function() return " " end) -- expect limit: time
