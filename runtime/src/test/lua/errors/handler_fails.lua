print(xpcall(error, function(m) error(m) end, "x")) -- expect: false\terror in error handling
