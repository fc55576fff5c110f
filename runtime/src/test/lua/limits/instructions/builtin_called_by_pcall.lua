-- limit: instructions 100000
local long = ("a"):rep(1000)
while true do pcall(string.find, long, "b") end -- expect limit: instructions
