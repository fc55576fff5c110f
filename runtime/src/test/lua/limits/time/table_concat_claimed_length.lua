-- limit: time 0.05
print(pcall(table.concat, {}, "", 1, 1e9)) -- expect: false\tinvalid value (nil) at index 1 in table for 'concat'
print(pcall(table.concat, setmetatable({}, {__len = function() return 1e9 end}))) -- expect: false\tinvalid value (nil) at index 1 in table for 'concat'
