seed(5)
local first = randi_range(1, 6)
seed(5)
print(randi_range(1, 6) == first, first >= 1 and first <= 6, randf() < 1, randf_range(2, 2)) -- expect: true	true	true	2
return {}
