local log = {}
local function f(x) log[#log + 1] = x return x end
local _ = f(1) < f(2), f(3) > f(4), f(5) <= f(6), f(7) >= f(8), f(9) == f(10), f(11) ~= f(12)
print(table.concat(log, " ")) -- expect: 1 2 3 4 5 6 7 8 9 10 11 12
log = {}
_ = f(1) + f(2) * f(3) ^ f(4) .. f(5) .. f(6)
print(table.concat(log, " ")) -- expect: 1 2 3 4 5 6
log = {}
local t = {[f(1)] = f(2), f(3), x = f(4), f(5)}
print(table.concat(log, " ")) -- expect: 1 2 3 4 5
log = {}
t[f(1)], t[f(2)] = f(3), f(4)
print(table.concat(log, " ")) -- expect: 1 2 3 4
