local f = io.open("data.txt")
for _, a in ipairs{"l", "x", "*x", "*", "", "n"} do print(a, pcall(function() f:read(a) end)) end
print(pcall(function() f:read({}) end)) print(pcall(function() f.read() end)) print(pcall(function() f:read("*l", true) end)) print(pcall(function() io.stdout.read({}) end)) f:close()
