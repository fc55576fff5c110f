-- limit: depth 1000
local function f() return 1 + f() end
print(pcall(f)) -- expect: false\tlua.lua:2: stack overflow
f() -- expect error value: lua.lua:2: stack overflow
