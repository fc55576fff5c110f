-- limit: memory 8
local t = {}
while true do local x = #t t[#t + 1] = function() x = x + 1 return x end end -- expect limit: memory
