local show = require "show"
for l in io.lines("data.txt") do io.write("[", l, "]") end print()
for l in io.lines("data.txt", "*L") do io.write("[", l, "]") end print()
for a, b in io.lines("data.txt", 1, 2) do io.write("[", a, "|", tostring(b), "]") break end print()
local f = io.open("data.txt") for l in f:lines() do io.write(l, ";") end print(io.type(f)) f:close()
local it = io.lines("data.txt") while it() do end print(pcall(it))
local f = io.open("data.txt") local it = f:lines() f:close() print(pcall(it))
show [[io.lines("data.txt", "x")()]]
print(pcall(io.lines, "data.txt", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18))
