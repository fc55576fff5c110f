local t = {}
print(select(2, pcall(function() t[nil] = 1 end))) -- expect: table_keys.lua:2: table index is nil
print(select(2, pcall(function() t[0/0] = 1 end))) -- expect: table_keys.lua:3: table index is NaN
print(t[nil], t[0/0]) -- expect: nil\tnil
print(select(2, pcall(function() return {[nil] = 1} end))) -- expect: table_keys.lua:5: table index is nil
print(select(2, pcall(rawset, t, nil, 1))) -- expect: table index is nil
