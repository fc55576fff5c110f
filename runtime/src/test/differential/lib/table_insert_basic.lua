local t = {}
table.insert(t, "a") table.insert(t, "b") table.insert(t, 1, "c") table.insert(t, 4, "d") table.insert(t, 2, "e")
print(table.concat(t, " "), #t)
table.insert(t, nil) print(#t)
local u = {1, 2, 3} table.insert(u, "2", "x") print(table.concat(u, " "))
print(select("#", table.insert(u, 1)))
