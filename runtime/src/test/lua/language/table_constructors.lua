local t = {1, 2, x = 3, [10] = 4, 'third'; ['k y'] = 5}
print(#t, t[3], t.x, t[10], t['k y']) -- expect: 3\tthird\t3\t4\t5
local n = {{1}, {2, {3}}}
print(n[2][2][1], #n) -- expect: 3\t2
print(#{n = 1, nil, nil}, #{(function() return 1, 2, 3 end)()}) -- expect: 0\t3
