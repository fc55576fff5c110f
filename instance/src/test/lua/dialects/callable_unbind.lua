print(Callable(function(...) return select("#", ...) end):unbind(1):call(1, 2, 3)) -- expect: 2
return {}
