local show = require "show"
show [[type(nil), type(1), type("x"), type(true), type({}), type(print), type(coroutine.create(print)), type(io.stdout), type(type)]]
show [[type()]]
