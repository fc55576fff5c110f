-- limit: time 0.2
local function handler(m) error(m) end
print(xpcall(error, handler, "x")) -- expect: false\terror in error handling
while true do xpcall(error, handler, "x") end -- expect limit: time
