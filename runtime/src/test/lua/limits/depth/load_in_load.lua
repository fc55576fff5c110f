-- limit: depth 200000
local function f() return load(f) end
local ok, message = pcall(f)
print(ok) -- expect: true
