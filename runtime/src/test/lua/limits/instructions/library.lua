-- limit: instructions 100000
while true do pcall(string.find, ("a"):rep(100), ".-b") end -- expect limit: instructions
