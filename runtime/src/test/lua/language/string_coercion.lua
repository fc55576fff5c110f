print('10' + 5, '3' * '4', 10 .. 20) -- expect: 15\t12\t1020
print('0x10' + 0, ' 5 ' + 1) -- expect: 16\t6
print(pcall(function() return 'a' + 1 end)) -- expect: false\tstring_coercion.lua:3: attempt to perform arithmetic on a string value
print(-'2', 2 ^ '3') -- expect: -2\t8
