local array = Array(10, 20)
array:set(1, 21)
array:safe_set(3, 40)
print(array, array:get(0), array:safe_get(9)) -- expect: [10, 21, Null, 40]	10	nil
return {}
