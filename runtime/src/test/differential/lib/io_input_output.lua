print(io.type(io.input("data.txt"))) print(io.read()) print(io.read("*l", 2)) for l in io.lines() do io.write(l, "|") end print() print(io.type(io.input())) io.close(io.input()) print(pcall(io.read)) print(pcall(io.lines))
io.input(io.stdin) print(io.input() == io.stdin)
