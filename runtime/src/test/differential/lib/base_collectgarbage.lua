local show = require "show"
show [[collectgarbage(), collectgarbage("collect"), type(collectgarbage("count")), collectgarbage("isrunning"), collectgarbage("stop"), collectgarbage("isrunning"), collectgarbage("restart"), collectgarbage("isrunning"), collectgarbage("setpause", 100), collectgarbage("setpause", 200), collectgarbage("setstepmul", 150), collectgarbage("setstepmul", 200), collectgarbage("generational"), collectgarbage("incremental")]]
show [[collectgarbage("nope")]]
show [[collectgarbage({})]]
show [[collectgarbage("count", "x")]]
show [[type(collectgarbage("step")), select("#", collectgarbage("count")), collectgarbage(nil)]]
