-- limit: instructions 100000
local function f() end
while true do f() f() f() end -- expect limit: instructions
