local f = io.open("numbers.txt") for i = 1, 12 do print(f:read("*n")) f:read(1) end f:close()
local f = io.open("numbers.txt") print(f:read("*n", "*n", "*n", "*l", "*l")) f:close()
