local array = Array(10, 20, 30)
print(array[1], array[3], array[4], #array, array:size()) -- expect: 10	30	nil	3	3
return {}
