local s = ''
for i = 3, 1, -1 do s = s .. i end
print(s) -- expect: 321
for i = 1, 0 do print('never') end
s = ''
for i = 0, 1, 0.25 do s = s .. i .. ' ' end
print(s) -- expect: 0 0.25 0.5 0.75 1 
print(pcall(function() for i = 'x', 2 do end end)) -- expect: false\tnumeric_for_steps.lua:8: 'for' initial value must be a number
