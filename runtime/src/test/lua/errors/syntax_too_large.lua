-- differs: PUC Lua says near what, and calls it too complex
local values = {}
for i = 1, 260 do values[i] = "a" .. i end
local list = table.concat(values, ", ")
print(select(2, load("local f = print\nreturn f(" .. list .. ")", "=big"))) -- expect: big:2: function or expression needs too many registers
print(select(2, load("\n\nf(" .. list .. ")", "=big"))) -- expect: big:3: function or expression needs too many registers
print(select(2, load("\nreturn function()\nreturn f(" .. list:gsub(",", "\n,") .. ") end", "=big"))) -- expect: big:252: function or expression needs too many registers
