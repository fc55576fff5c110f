-- limit: memory 64
local t = {}
for i = 1, 200000 do t[i] = 0 end
local function f(...) return f(..., table.unpack(t)) end
local function g(...) local a = {...} return select("#", ...) end
local function double(n, ...) if n == 0 then return g(...) end return double(n - 1, table.unpack(t)) end
print(double(2)) -- expect: 200000
local function grow(...) return grow(table.unpack({...}, 1, 2 * select("#", ...))) end
print(pcall(grow, 1, 2, 3)) -- expect: false\targuments.lua:8: too many results to unpack
