local f = io.open("empty.txt") print(f:read(), f:read("*a"), f:read("*a"), f:read(0), f:read(5), f:read("*n")) f:close()
local f = io.open("binary.bin", "rb") local s = f:read("*a") print(#s, s:byte(1, -1)) f:seek("set") print(#f:read(4), #f:read(100)) f:close()
