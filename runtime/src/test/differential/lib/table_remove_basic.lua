local t = {1, 2, 3, 4, 5}
print(table.remove(t), table.remove(t, 1), table.remove(t, 2), table.concat(t, " "))
print(table.remove({}), table.remove({}, 0), table.remove({1}, 2), #t)
local u = {[0] = "z"} print(table.remove(u, 0), u[0], table.remove({}, nil))
print(select("#", table.remove({})))
