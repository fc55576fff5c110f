local show = require "show"
show [[coroutine.resume(coroutine.create(error), "x")]]
show [[coroutine.resume(coroutine.create(function() error("y") end))]]
show [[coroutine.resume(coroutine.running())]]
