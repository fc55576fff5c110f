local f = io.open("data.txt") print(f:write("x")) f:close()
print(pcall(f.write, f, "x")) print(io.type(f))
