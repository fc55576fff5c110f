local show = require "show"
show [[coroutine.create()]]
show [[coroutine.create(5)]]
show [[coroutine.resume()]]
show [[coroutine.resume(5)]]
