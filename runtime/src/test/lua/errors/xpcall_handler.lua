print(xpcall(function() error("x") end, function(m) return "handled " .. m end)) -- expect: false\thandled xpcall_handler.lua:1: x
print(xpcall(function() error({}) end, type)) -- expect: false\ttable
print(xpcall(function() local x; x() end, function(m) return m, "only one" end)) -- expect: false\txpcall_handler.lua:3: attempt to call local 'x' (a nil value)
print(xpcall(function(...) return select("#", ...), ... end, print, 1, nil, 3, nil)) -- expect: true\t4\t1\tnil\t3\tnil
print(xpcall(function() return 1, 2 end, nil)) -- expect: true\t1\t2
