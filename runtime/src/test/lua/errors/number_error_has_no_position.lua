print(pcall(function() error(12) end)) -- expect: false\tnumber_error_has_no_position.lua:1: 12
print(pcall(function() error("12") end)) -- expect: false\tnumber_error_has_no_position.lua:2: 12
