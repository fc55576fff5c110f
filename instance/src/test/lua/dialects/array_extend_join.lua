local array = Array(1)
array:extend({ 2, 3 })
print(array:join(", "), array + Array(4)) -- expect: 1, 2, 3	[1, 2, 3, 4]
return {}
