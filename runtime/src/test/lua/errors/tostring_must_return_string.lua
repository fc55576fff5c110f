local t = setmetatable({}, {__tostring = function() return {} end})
print(pcall(print, t)) -- expect: false\t'tostring' must return a string to 'print'
