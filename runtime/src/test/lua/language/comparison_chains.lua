print(1 < 2, 'a' < 'b', 'Z' < 'a', '' < 'a') -- expect: true\ttrue\ttrue\ttrue
print(1 == '1', 0 == -0, 1/0 > 0) -- expect: false\ttrue\ttrue
local nan = 0/0
print(nan == nan, nan ~= nan, nan < 1, nan >= 1) -- expect: false\ttrue\tfalse\tfalse
