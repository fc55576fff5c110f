local show = require "show"
show [[coroutine.status()]]
show [[coroutine.status({})]]
show [[coroutine.wrap()]]
show [[coroutine.wrap("x")]]
