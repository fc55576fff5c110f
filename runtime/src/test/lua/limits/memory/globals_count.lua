-- limit: memory 8
leak = {}
while true do leak[#leak + 1] = {} end -- expect limit: memory
