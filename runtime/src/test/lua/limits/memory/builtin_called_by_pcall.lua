-- limit: memory 4
pcall(string.rep, "x", 1e8) -- expect limit: memory
