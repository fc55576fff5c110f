local function f(...) return select('#', ...), ... end
print(f()) -- expect: 0
print(f(nil, nil)) -- expect: 2\tnil\tnil
print((f(1, 2))) -- expect: 2
local function g(...) local a, b = ...; return {...}, a, b end
local t, a, b = g(5, 6, 7)
print(#t, a, b) -- expect: 3\t5\t6
