local f = io.open("data.txt") print(f:read()) print(f:read("*l")) print(f:read("*L")) print(f:read(3)) print(f:read(0)) print(f:read("*n")) print(f:read("*n", "*n")) print(f:read("*a")) print(f:read("*a")) print(f:read("*l")) print(f:read(0)) print(f:read(1)) print(f:close())
print(io.type(f), tostring(f)) print(pcall(f.read, f)) print(pcall(f.close, f)) print(pcall(f.lines, f))
