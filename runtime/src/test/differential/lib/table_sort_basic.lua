local function sorted(t, f) table.sort(t, f) return table.concat(t, " ") end
print(sorted{3, 1, 2}) print(sorted{"b", "a", "C"}) print(sorted{}) print(sorted{1}) print(sorted{2, 1})
print(sorted({1, 5, 3, 2, 4}, function(a, b) return a > b end))
print(sorted{5, 5, 5, 1, 1}) print(sorted{1.5, -1, 0, 1e10, -1e-10})
local t = {} for i = 1, 200 do t[i] = (i * 7919) % 211 end print(sorted(t))
local words = {} for w in ("the quick brown fox jumps over the lazy dog"):gmatch("%a+") do words[#words + 1] = w end print(sorted(words))
