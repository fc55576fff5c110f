print(select(2, pcall(function() return 1 < "2" end))) -- expect: compare.lua:1: attempt to compare number with string
print(select(2, pcall(function() return {} < {} end))) -- expect: compare.lua:2: attempt to compare two table values
print(select(2, pcall(function() return nil < 1 end))) -- expect: compare.lua:3: attempt to compare nil with number
print(select(2, pcall(function() return {} <= 1 end))) -- expect: compare.lua:4: attempt to compare table with number
print(select(2, pcall(function() return 1 > nil end))) -- expect: compare.lua:5: attempt to compare nil with number
print(select(2, pcall(function() return "a" >= 1 end))) -- expect: compare.lua:6: attempt to compare number with string
print(select(2, pcall(function() return print < print end))) -- expect: compare.lua:7: attempt to compare two function values
print(select(2, pcall(function() return true < false end))) -- expect: compare.lua:8: attempt to compare two boolean values
