print(select(2, pcall(function() for i = "a", 2 do end end))) -- expect: for_loop.lua:1: 'for' initial value must be a number
print(select(2, pcall(function() for i = 1, {} do end end))) -- expect: for_loop.lua:2: 'for' limit must be a number
print(select(2, pcall(function() for i = 1, 2, print do end end))) -- expect: for_loop.lua:3: 'for' step must be a number
print(select(2, pcall(function() for i = nil, 2 do end end))) -- expect: for_loop.lua:4: 'for' initial value must be a number
print(select(2, pcall(function() for k in nil do end end))) -- expect: for_loop.lua:5: attempt to call a nil value
print(select(2, pcall(function() for k in {} do end end))) -- expect: for_loop.lua:6: attempt to call a table value
print(select(2, pcall(function() for i = "1", "2" do return i end end))) -- expect: 1
