-- limit: instructions 100000
while true do end -- expect limit: instructions
