print(select(2, pcall(assert, false))) -- expect: assertion failed!
print(select(2, pcall(assert, nil, "message"))) -- expect: message
local t = {}
print(select(2, pcall(assert, false, t)) == t) -- expect: false
print(select(2, pcall(assert))) -- expect: assertion failed!
print(assert(1, 2, 3)) -- expect: 1\t2\t3
print(pcall(assert, false, nil)) -- expect: false\tassertion failed!
