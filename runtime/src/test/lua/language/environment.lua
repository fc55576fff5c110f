local print = print
local function f() local _ENV = {x = 5}; return x end
print(f(), x) -- expect: 5\tnil
do local _ENV = {y = 1}; y = y + 1; print(y) end -- expect: 2
print(y) -- expect: nil
