local function fact(n) if n <= 1 then return 1 end return n * fact(n - 1) end
print(fact(10)) -- expect: 3628800
local even, odd
function even(n) if n == 0 then return true end return odd(n - 1) end
function odd(n) if n == 0 then return false end return even(n - 1) end
print(even(10), odd(7), even(7)) -- expect: true\ttrue\tfalse
